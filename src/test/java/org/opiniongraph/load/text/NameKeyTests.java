package org.opiniongraph.load.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ＣＹＤＥＲ                    | cyder
			ｻｲﾀﾞｰ                         | さいだ
			サイバー・セキュリティ        | さいばせきゅりてい
			Cyber-security                | cybersecurity
			サイバ―－‐セキュリティ       | さいばせきゅりてい
			Gotō                          | goto
			Élysée                        | elysee
			' 中　尾\u200B '              | 中尾
			「R&D」                       | rd
			資料１３－１の③               | 資料13-1の3
			資料13 1                      | 資料13-1
			資料131                       | 資料131
			ガ                            | が
			か\u3099                      | が
			C++                           | c++
			・ー                          | ''
			""")
	void whatPeopleWriteDifferentlyHasOneKey(String text, String key) {
		assertThat(NameKey.of(text)).isEqualTo(key);
		assertThat(NameKey.of(key)).as("a key is its own key").isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "ゴトウ,goto gotou gotoh", "ごとう,goto gotou gotoh", "ソウムショウ,somusho soumushou soumusyou somusyo",
			"シンブン,shimbun shinbun sinbun", "マッチ,matchi macchi matti", "ケンイチ,ken'ichi keniti",
			"ツウシン,tsushin tsuushin tuusin tusin", "フィジカル,fijikaru", "サイバー,saiba" })
	void aReadingIsWrittenAsPeopleWriteIt(String reading, String ways) {
		assertThat(Romaji.isKana(reading)).isTrue();
		assertThat(Romaji.of(reading)).contains(ways.split(" "));
	}

	@Test
	void longReadingsHaveFewSpellings() {
		assertThat(Romaji.of("ジョウホウツウシンネットワークアンゼンシンライセイキジュン".repeat(10))).hasSizeLessThanOrEqualTo(10);
		assertThat(Romaji.isKana("")).isFalse();
		assertThat(Romaji.isKana("漢字カナ")).isFalse();
	}

}
