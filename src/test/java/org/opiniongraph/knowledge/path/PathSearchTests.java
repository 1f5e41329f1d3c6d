package org.opiniongraph.knowledge.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathSearchTests {

	private final Map<String, Set<String>> graph = new TreeMap<>();

	private final Set<String> frames = new HashSet<>();

	private int asked;

	private long looked;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void findsAsManyAndAsShortWaysAsThereAre(long seed) {
		var random = new Random(seed);
		for (int edge = 0; edge < 60; edge++) {
			connect("n" + random.nextInt(30), "n" + random.nextInt(30));
		}
		connect("n0", "n1");
		this.frames.add("n7");
		for (String to : List.of("n1", "n7", "n20", "n29")) {
			if (this.graph.containsKey(to)) {
				List<Integer> expected = everyWay("n0", to).stream().map(List::size).sorted().limit(5).toList();
				assertThat(find("n0", to, 6, 5).stream().map((way) -> way.nodes().size())).isEqualTo(expected);
				assertThat(find("n0", to, 6, 5)).allSatisfy(this::isAWay);
			}
		}
	}

	@Test
	void ofWaysOfOneLengthTheRarestGoFirst() {
		connect("a", "common");
		connect("common", "b");
		connect("a", "rare");
		connect("rare", "b");
		connect("common", "x");
		assertThat(find("a", "b", 2, 2)).extracting((way) -> way.nodes().get(1)).containsExactly("rare", "common");
	}

	@Test
	void noWayGoesThroughWhatHoldsEverythingTogetherButItMayEndThere() {
		this.frames.add("document");
		connect("a", "document");
		connect("document", "b");
		assertThat(find("a", "b", 8, 3)).isEmpty();
		assertThat(find("a", "document", 8, 3)).hasSize(1);
	}

	@Test
	void theCheaperEndIsWidenedFirst() {
		for (int leaf = 0; leaf < 2000; leaf++) {
			connect("wide", "leaf" + leaf);
		}
		connect("leaf7", "b");
		assertThat(find("wide", "b", 2, 1)).hasSize(1);
		assertThat(this.asked).isEqualTo(2);
	}

	@Test
	void whereAStepWouldBeTooWideItLooksAtTheRarestNodes() {
		for (int branch = 0; branch < 300; branch++) {
			for (int leaf = 0; leaf < 200; leaf++) {
				connect("a" + branch, "a" + branch + "/" + leaf);
				connect("b" + branch, "b" + branch + "/" + leaf);
			}
			connect("a", "a" + branch);
			connect("b", "b" + branch);
		}
		connect("a", "rare");
		connect("rare", "rarer");
		connect("rarer", "b7");
		assertThat(find("a", "b", 8, 1)).extracting(Way::nodes)
			.containsExactly(List.of("a", "rare", "rarer", "b7", "b"));
		assertThat(this.looked).isLessThan(8 * SearchSide.WIDEST);
	}

	private List<Way> find(String from, String to, int maxLength, int first) {
		this.asked = 0;
		this.looked = 0;
		return new PathSearch(new InMemory(), node(from), node(to)).shortest(maxLength, first);
	}

	private Set<String> neighbours(String id) {
		return this.graph.getOrDefault(id, Set.of());
	}

	private Waypoint node(String id) {
		return new Waypoint(id, id, neighbours(id).size(), this.frames.contains(id));
	}

	private void connect(String one, String other) {
		if (!one.equals(other)) {
			this.graph.computeIfAbsent(one, (unseen) -> new TreeSet<>()).add(other);
			this.graph.computeIfAbsent(other, (unseen) -> new TreeSet<>()).add(one);
		}
	}

	private void isAWay(Way way) {
		assertThat(way.nodes()).doesNotHaveDuplicates();
		for (int at = 1; at < way.nodes().size(); at++) {
			assertThat(neighbours(way.nodes().get(at - 1))).contains(way.nodes().get(at));
		}
		assertThat(way.nodes().subList(1, way.nodes().size() - 1)).doesNotContainAnyElementsOf(this.frames);
	}

	/** By trying everything. */
	private List<List<String>> everyWay(String from, String to) {
		var ways = new ArrayList<List<String>>();
		extend(new ArrayList<>(List.of(from)), to, ways);
		return ways;
	}

	private void extend(List<String> way, String to, List<List<String>> ways) {
		if (way.getLast().equals(to)) {
			ways.add(List.copyOf(way));
		}
		else if (way.size() <= 6 && (way.size() == 1 || !this.frames.contains(way.getLast()))) {
			for (String next : neighbours(way.getLast())) {
				if (!way.contains(next)) {
					way.add(next);
					extend(way, to, ways);
					way.removeLast();
				}
			}
		}
	}

	/** The graph above as the database would give it. */
	private final class InMemory implements LinkReader {

		@Override
		public List<Link> of(Collection<Waypoint> nodes) {
			List<Link> links = all(nodes);
			PathSearchTests.this.looked += links.size();
			return links;
		}

		@Override
		public List<Link> between(Collection<Waypoint> nodes, Collection<Waypoint> others) {
			return all(nodes).stream().filter((link) -> others.contains(link.to())).toList();
		}

		private List<Link> all(Collection<Waypoint> nodes) {
			var links = new ArrayList<Link>();
			for (Waypoint node : nodes) {
				PathSearchTests.this.asked++;
				for (String other : PathSearchTests.this.neighbours(node.id())) {
					links.add(new Link(node.id(), "KNOWS", node.id() + "-" + other, node(other)));
				}
			}
			return links;
		}

	}

}
