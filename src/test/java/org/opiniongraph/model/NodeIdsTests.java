package org.opiniongraph.model;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated("it sets the locale of all")
class NodeIdsTests {

	@Test
	void idsAreTheSameOnAServerThatCountsInOtherDigits() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("ar-EG"));
		try {
			var ids = new NodeIds("cstf-13", "cstf");
			assertThat(ids.ofOpinion(NodeIds.key(37))).isEqualTo("opinion:cstf-13/00037");
			assertThat(ids.ofResponse(NodeIds.key(2))).isEqualTo("response:cstf-13/00002");
			assertThat(ids.ofCategory("2")).isEqualTo("category:cstf-13/2");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void idsAreThoseOfTheModel() {
		var ids = new NodeIds("cstf-13", "cstf");
		assertThat(ids.ofMember("中尾")).isEqualTo("member:cstf/中尾");
		assertThat(ids.ofMaterial("資料13-1", "③")).isEqualTo("material:cstf-13/資料13-1/③");
		assertThat(NodeIds.ofPage("https://example.org/")).isEqualTo("page:https://example.org/");
	}

}
