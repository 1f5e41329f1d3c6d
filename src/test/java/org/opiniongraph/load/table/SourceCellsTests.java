package org.opiniongraph.load.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SourceCellsTests {

	@ParameterizedTest
	@ValueSource(strings = { "C&C", "A&amp;B", "5 < 6 > 4", "<5G>", "（①～③）  二つの空白", "一行\n二行" })
	void textWithoutTagsStaysAsItIs(String cell) {
		assertThat(SourceCells.text(cell)).isEqualTo(cell);
	}

	@Test
	void linesEndWhereBlocksBeginAndEnd() {
		assertThat(SourceCells.text("前<p>一</p> <p>二</p>後<ul><li>三<li>四</ul>五<br>六<br/>七<div>八</div>"))
			.isEqualTo("前\n一\n二\n後\n三\n四\n五\n六\n七\n八");
	}

	@Test
	void inlineTagsEndNoLine() {
		assertThat(SourceCells.text("<p>これは<b>太い</b>、<a href=\"https://a.jp\">ここ</a>は<span style='x'>普通</span></p>"))
			.isEqualTo("これは太い、ここは普通");
	}

	@Test
	void tagsMayBeWrittenInCapitals() {
		assertThat(SourceCells.text("<P>一</P><BR>二")).isEqualTo("一\n二");
	}

	@Test
	void entitiesOfMarkUpBecomeTheirCharacters() {
		assertThat(SourceCells.text("<p>A&amp;B &lt;p&gt; C&C</p>")).isEqualTo("A&B <p> C&C");
	}

	@Test
	void spacesWithinALineStay() {
		assertThat(SourceCells.text("<p> a  b　c </p>")).isEqualTo("a  b　c");
	}

	@Test
	void aCellOfTagsAloneIsEmpty() {
		assertThat(SourceCells.text("<p> <br> </p>")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p", "<p>一</p", "<p 一<p>二", "a<b" })
	void cutOffTagsAreRefused(String cell) {
		assertThatIllegalArgumentException().isThrownBy(() -> SourceCells.text(cell))
			.withMessageContaining("is not a tag: expected one such as <p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>", "<p>一<img src=x></p>", "<table>", "</h1>" })
	void unknownTagsAreRefused(String cell) {
		assertThatIllegalArgumentException().isThrownBy(() -> SourceCells.text(cell))
			.withMessageContaining("is not allowed in a cell");
	}

}
