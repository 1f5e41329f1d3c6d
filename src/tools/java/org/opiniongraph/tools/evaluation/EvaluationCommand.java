package org.opiniongraph.tools.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.opiniongraph.load.descriptor.DescriptorReader;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.findings.Relatedness;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.ProgramKind;
import org.opiniongraph.tools.evaluation.LabelledSample.Cell;
import org.opiniongraph.tools.evaluation.LabelledSample.Row;
import org.opiniongraph.tools.evaluation.SeedReading.DocumentReading;
import org.opiniongraph.tools.evaluation.SeedReading.RowReading;

/**
 * Compares the results of loading with the labels of people. It prints precision and
 * recall of mentions, themes and related pairs, overall and for each entry (of mentions
 * also for each kind of entry), and how well the scores of related opinions separate
 * related pairs from look-alikes.
 *
 * <p>
 * It takes the folder of the seed; the default is {@code graph-seed}. It reads every file
 * in the folder {@code evaluation} and those below it.
 */
public final class EvaluationCommand {

	/** The default of minScore in queries. */
	private static final double ABOUT = 0.5;

	private final DocumentReading document;

	private final LabelledSample sample;

	private final List<Term> terms;

	private final Map<List<Integer>, Double> scores = new HashMap<>();

	private EvaluationCommand(SeedReading seed, LabelledSample sample) {
		this.sample = sample;
		this.terms = seed.vocabulary().terms();
		this.document = document(seed, sample.document());
		var findings = new TreeMap<String, Findings>();
		this.document.rows().forEach((row) -> findings.put("%08d".formatted(row.row()), row.inOpinion()));
		new Relatedness(seed.vocabulary(), findings).pairs()
			.forEach((pair) -> this.scores.put(List.of(Integer.valueOf(pair.from()), Integer.valueOf(pair.to())),
					pair.score()));
	}

	private static DocumentReading document(SeedReading seed, String slug) {
		return seed.documents()
			.stream()
			.filter((it) -> it.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new SeedFormatException("evaluation", "the seed has no document " + slug));
	}

	/**
	 * Runs the command.
	 * @param arguments the seed's folder, or nothing
	 * @throws IOException when a file cannot be read
	 */
	public static void main(String... arguments) throws IOException {
		print(Path.of((arguments.length > 0) ? arguments[0] : "graph-seed"), System.out);
	}

	static void print(Path folder, PrintStream out) throws IOException {
		SeedReading seed = SeedReading.of(folder.toUri().toString(), null);
		Path labels = folder.resolve("evaluation");
		List<LabelledSample> samples = read(labels, LabelledSample.class);
		samples.forEach((sample) -> new EvaluationCommand(seed, sample).print(out));
		read(labels.resolve("commitments"), LabelledCommitments.class)
			.forEach((it) -> new CommitmentEvaluation(document(seed, it.document()), it).print(out));
		read(labels.resolve("stances"), LabelledStances.class)
			.forEach((it) -> new StanceEvaluation(document(seed, it.document()), it, samples).print(out));
	}

	private static <T> List<T> read(Path folder, Class<T> type) throws IOException {
		var labels = new ArrayList<T>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.yaml")) {
			for (Path file : files) {
				labels.add(new DescriptorReader().read(file.toString(), Files.readAllBytes(file), type));
			}
		}
		return labels;
	}

	private void print(PrintStream out) {
		out.printf(Locale.ROOT, "%s: %d rows labelled in both cells%n%n", this.sample.document(),
				this.sample.rows().size());
		Agreement<String> mentions = mentions();
		out.printf(Locale.ROOT, "Mentions, exact places     %s%n", mentions.overall());
		mentions.byGroup(this::kind).forEach((kind, figures) -> out.printf(Locale.ROOT, "  %-24s %s%n", kind, figures));
		out.printf("%s%n", mentions.byEntry());
		for (boolean opinion : new boolean[] { true, false }) {
			Agreement<Integer> themes = themes(opinion, Cell::themes);
			out.printf(Locale.ROOT, "Themes of %-9s         %s  macro F1 %.3f%n%s%n",
					opinion ? "opinions" : "responses", themes.overall(), themes.macroF1(), themes.byEntry());
		}
		Agreement<Integer> third = themes(false, Cell::third);
		out.printf(Locale.ROOT, "  to a third reader        %s  macro F1 %.3f%n%n", third.overall(), third.macroF1());
		int kept = (int) this.sample.related().stream().filter(this.scores::containsKey).count();
		int wrong = (int) this.sample.lookalikes().stream().filter(this.scores::containsKey).count();
		out.printf(Locale.ROOT, "Related opinions           %s  AUC %.3f (shared words alone: %.3f)%n%n",
				new Agreement.Figures(kept, kept + wrong, this.sample.related().size()),
				auc((pair) -> this.scores.getOrDefault(pair, 0.0)), auc(this::sharedWords));
	}

	/** The kind of a programme, and what kind of node others are. */
	private String kind(String id) {
		for (Term term : this.terms) {
			ProgramKind kind = term.kind();
			if (term.id().equals(id) && kind != null) {
				return kind.name();
			}
		}
		return NodeKind.ofId(id).map(NodeKind::name).orElse(id);
	}

	private Agreement<String> mentions() {
		var mentions = new Agreement<String>();
		for (Row row : this.sample.rows()) {
			RowReading read = this.document.rows().get(row.row() - 1);
			mentions(row.row() + " opinion ", row.opinion(), read.inOpinion(), mentions);
			if (read.inResponse() != null) {
				mentions(row.row() + " response ", row.response(), read.inResponse(), mentions);
			}
		}
		return mentions;
	}

	private static void mentions(String place, Cell labels, Findings findings, Agreement<String> mentions) {
		labels.mentions()
			.forEach((mention) -> mentions.expect(mention.id(), place + mention.start() + " " + mention.words()));
		findings.terms()
			.forEach((term, spans) -> spans
				.forEach((span) -> mentions.find(term.id(), place + span.start() + " " + span.surface())));
	}

	private Agreement<Integer> themes(boolean opinion, Function<Cell, List<String>> labels) {
		var themes = new Agreement<Integer>();
		for (Row row : this.sample.rows()) {
			RowReading read = this.document.rows().get(row.row() - 1);
			Findings findings = opinion ? read.inOpinion() : read.inResponse();
			labels.apply(opinion ? row.opinion() : row.response())
				.forEach((theme) -> themes.expect("theme:" + theme, row.row()));
			if (findings != null) {
				findings.themes()
					.stream()
					.filter((match) -> match.score() >= ABOUT)
					.forEach((match) -> themes.find(match.theme().id(), row.row()));
			}
		}
		return themes;
	}

	/**
	 * The area under the ROC curve: how often a related pair scores higher than a
	 * look-alike, ties counting half (J. Hanley, B. McNeil, 1982).
	 */
	private double auc(ToDoubleFunction<List<Integer>> score) {
		double wins = 0;
		for (List<Integer> related : this.sample.related()) {
			for (List<Integer> lookalike : this.sample.lookalikes()) {
				wins += (1 + Math.signum(score.applyAsDouble(related) - score.applyAsDouble(lookalike))) / 2;
			}
		}
		return wins / this.sample.related().size() / this.sample.lookalikes().size();
	}

	/** Jaccard's index of the words of two opinions: the plain reference. */
	private double sharedWords(List<Integer> pair) {
		Set<String> one = words(pair.getFirst());
		Set<String> other = words(pair.getLast());
		var both = new HashSet<>(one);
		both.retainAll(other);
		return (double) both.size() / (one.size() + other.size() - both.size());
	}

	private Set<String> words(int row) {
		return Set.copyOf(new HashSet<>(List.of(this.document.rows().get(row - 1).inOpinion().tokens().split(" "))));
	}

}
