package org.opiniongraph.load.commitment;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.model.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class CommitmentFinderTests {

	private static final CommitmentFinder FINDER = new CommitmentFinder(RealVocabulary.read().language().commitments());

	@ParameterizedTest
	@CsvFileSource(resources = "/commitments/answers.tsv", delimiter = '\t')
	void theMainCommitmentIsWhatAReaderSays(Stage stage, String phrase, String answer) {
		CommitmentFinding main = FINDER.find(answer, Map.of(), List.of(), List.of())
			.stream()
			.filter(CommitmentFinding::main)
			.findFirst()
			.orElseThrow();
		assertThat(main.stage()).isEqualTo(stage);
		assertThat(answer).contains(phrase);
		assertThat(answer.substring(main.phrase().start(), main.phrase().end())).isEqualTo(main.phrase().surface());
		assertThat(main.phrase().start()).isLessThan(answer.indexOf(phrase) + phrase.length());
		assertThat(main.phrase().end()).isGreaterThan(answer.indexOf(phrase));
	}

}
