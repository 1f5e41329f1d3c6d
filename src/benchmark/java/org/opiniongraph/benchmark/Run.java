package org.opiniongraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.opiniongraph.benchmark.Systems.Server;
import org.opiniongraph.benchmark.Turns.Outcome;

/** One run, from the first server to the tables. */
final class Run {

	private static final String NOTHING_KEPT = "API, nothing kept";

	private static final String KEPT = "API, answers kept";

	private static final String DRIVER = "raw driver";

	private static final String PEER = "@neo4j/graphql";

	private static final String TUNED = "@neo4j/graphql, tuned";

	private static final String KEEP_NOTHING = "--opinion-graph.kept-answers.enabled=false";

	private static final List<String> PAGES = List.of("look-up", "page", "page-deep-in-the-list", "search");

	private static final int CROWD = 256;

	private static final int STARTS = 5;

	/** For how long at most statements are planned after a start. */
	private static final Duration PLANNED = Duration.ofMinutes(5);

	private final Options options;

	private final List<Question> questions;

	private final Systems systems;

	private final Graphs graphs;

	/** What the large graph and the small one cost, and what came of the trials. */
	private final Map<String, String> trials = new LinkedHashMap<>();

	private final List<Outcome> outcomes = new ArrayList<>();

	private final Shapes shapes = new Shapes();

	private String notes = "";

	Run(Options options, List<Question> questions) {
		this.options = options;
		this.questions = questions;
		this.systems = new Systems(options);
		this.graphs = new Graphs(options, this.systems);
	}

	String tables() {
		Map<String, Double> small;
		try (Database database = this.graphs.small()) {
			small = onTheSmallGraph(database);
		}
		try (Database database = this.graphs.large()) {
			onTheLargeGraph(database);
		}
		small.forEach((name, milliseconds) -> this.outcomes.stream()
			.filter((it) -> it.question().name().equals(name))
			.findFirst()
			.ifPresent((it) -> this.trials.put(it.question().title() + ": ms on the small graph, on the large one",
					Tables.number(milliseconds) + ", " + Tables.number(alone(it)))));
		return String.join("\n",
				List.of(Tables.figures(this.outcomes, List.of(NOTHING_KEPT, KEPT, DRIVER, PEER, TUNED)),
						Tables.ratios(this.outcomes, List.of(NOTHING_KEPT), List.of(PEER, TUNED, DRIVER)),
						Tables.pairs("Beside the questions", this.trials), this.notes));
	}

	private Map<String, Double> onTheSmallGraph(Database database) {
		var milliseconds = new LinkedHashMap<String, Double>();
		try (Server api = this.systems.api("the API on the small graph", database, this.options.port() + 1,
				KEEP_NOTHING)) {
			awaitWarmth(api);
			var driver = new DriverContender(database.driver());
			var turns = new Turns(this.options, List.of(nothingKept(api)), driver);
			this.questions.stream().filter((it) -> PAGES.contains(it.name())).forEach((question) -> {
				say(question.name() + " on the small graph");
				milliseconds.put(question.name(), alone(turns.take(question)));
			});
		}
		return milliseconds;
	}

	private void onTheLargeGraph(Database database) {
		say("starting the API " + STARTS + " times");
		starts(database);
		var driver = new DriverContender(database.driver());
		try (Server api = this.systems.api("the API", database, this.options.port() + 1, KEEP_NOTHING);
				Server keeping = this.systems.api("the keeping API", database, this.options.port() + 2)) {
			awaitWarmth(api);
			awaitWarmth(keeping);
			var contenders = new ArrayList<Contender>(List.of(nothingKept(api),
					new HttpContender(KEPT, keeping.endpoint(), List.of("api.graphql")), driver));
			if (this.options.peer()) {
				say("starting the peer");
				database.makePeersIndex();
				try (Server peer = this.systems.peer(database, this.options.port() + 3)) {
					contenders.add(new HttpContender(PEER, peer.endpoint(), List.of("peer.graphql")));
					contenders.add(new HttpContender(TUNED, peer.endpoint(), List.of("peer-tuned.graphql")));
					answerAll(contenders, driver);
					unseen(api, peer, driver);
				}
			}
			else {
				answerAll(contenders, driver);
			}
			crowd(api, driver);
			fresh(database, keeping);
			memory(api, keeping);
		}
	}

	private static void awaitWarmth(Server api) {
		api.process().await(PLANNED, () -> api.process().says("statements are planned"));
		api.process().await(PLANNED, () -> api.process().says(Systems.WARM));
	}

	private void answerAll(List<Contender> contenders, DriverContender driver) {
		var turns = new Turns(this.options, contenders, driver);
		for (Question question : this.questions) {
			say(question.name());
			Outcome outcome = turns.take(question);
			this.outcomes.add(outcome);
			if (outcome.standings().values().stream().anyMatch((it) -> !it.same())) {
				this.notes = "† Its answer holds other opinions than the API's.";
			}
			say(Tables.figures(List.of(outcome), List.copyOf(outcome.standings().keySet())));
		}
	}

	private void unseen(Server api, Server peer, DriverContender driver) {
		say("shapes that nobody has sent before");
		this.trials.putAll(this.shapes.compare(this.options.shapes(), api.endpoint(), peer.endpoint(),
				driver::endAbandonedStatements));
	}

	private void starts(Database database) {
		var milliseconds = new ArrayList<Figures>();
		for (int start = 0; start < STARTS; start++) {
			try (Server api = this.systems.api("the starting API", database, this.options.port() + 4)) {
				milliseconds.add(Figures.of(new long[] { api.start().toNanos() }, api.start(), 0));
			}
		}
		this.trials.put("From start to the first answer, s (median of " + STARTS + ")",
				Tables.number(Figures.median(milliseconds).p50() / 1000));
	}

	private void crowd(Server api, DriverContender driver) {
		Question page = this.questions.stream().filter((it) -> it.name().equals("page")).findFirst().orElse(null);
		if (page == null) {
			return;
		}
		say("256 connections");
		List<Call> calls = nothingKept(api).calls(page, driver.rows(page.needed("variables.cypher"))).orElseThrow();
		Figures figures = Load.run(calls, CROWD, Duration.ofMillis((long) (this.options.seconds() * 3000)));
		this.trials.put("Errors on " + CROWD + " connections, of so many answers",
				figures.errors() + " of " + figures.answers());
	}

	private void fresh(Database database, Server keeping) {
		say("writes, each followed by reads");
		try (Server other = this.systems.api("the other keeping API", database, this.options.port() + 5)) {
			int stale = Freshness.staleAfter(this.options.writes(), database.driver(),
					List.of(keeping.endpoint(), other.endpoint()));
			this.trials.put("Stale answers of two APIs that keep theirs, after writes by another client",
					stale + " of " + 2 * this.options.writes());
		}
	}

	private void memory(Server api, Server keeping) {
		this.trials.put("Most resident memory, MiB: nothing kept, answers kept",
				mebibytes(api.process().mostResident()) + ", " + mebibytes(keeping.process().mostResident()));
	}

	private static String mebibytes(OptionalLong kibibytes) {
		return kibibytes.isPresent() ? String.valueOf(kibibytes.getAsLong() / 1024) : "not told by this system";
	}

	private static HttpContender nothingKept(Server api) {
		return new HttpContender(NOTHING_KEPT, api.endpoint(), List.of("api.graphql"));
	}

	private static double alone(Outcome outcome) {
		return outcome.standings()
			.values()
			.stream()
			.findFirst()
			.map((it) -> Figures.median(it.alone()).p50())
			.orElse(Double.NaN);
	}

	private static void say(String what) {
		System.err.println("[benchmark] " + what);
	}

}
