package org.opiniongraph.neo4j.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.connection.GraphProperties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A statement has one plan, whatever is given to it. The database says how many plans it
 * kept when it forgets them; so this comes before others that need plans.
 */
@Order(1)
@ResourceLock(GraphTest.APPLICATION)
@Tag("database")
@GraphTest
class OnePlanTests {

	private static final Set<String> PLANNED = Set.of("OpinionQueries", "ThemeQueries", "ThemePassageQueries",
			"SearchQueries", "DictionaryQueries", "LoadQueries", "NameQueries", "ResponseQueries", "SubjectQueries");

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Driver driver;

	@Autowired
	GraphProperties properties;

	@Autowired
	ApplicationContext context;

	@Test
	void whatIsGivenMakesNoPlanOfItsOwn() {
		forgetPlans();
		opinions("ditto: true");
		opinions("categories: " + ids("category:cstf-13/", 1));
		opinions("categories: " + ids("category:cstf-13/", 1) + ", members: " + ids("member:cstf/", 1));
		int plans = forgetPlans();
		assertThat(plans).isPositive();
		opinions("ditto: false");
		opinions("categories: " + ids("category:cstf-13/", 40));
		opinions("categories: " + ids("category:cstf-13/", 7) + ", members: " + ids("member:cstf/", 40)
				+ ", themes: [\"theme:5g\"], minScore: 0.3");
		assertThat(forgetPlans()).isPositive().isLessThanOrEqualTo(plans);
	}

	/** Of a few rooms, because all statements take long, and what these ask is theirs. */
	@Test
	void plansThatWereMadeAtTheStartAreThoseThatRequestsUse() {
		var few = new StaticApplicationContext();
		this.context.getBeansOfType(Object.class, false, false).forEach((name, bean) -> {
			if (PLANNED.contains(ClassUtils.getUserClass(bean).getSimpleName())) {
				few.getBeanFactory().registerSingleton(name, bean);
			}
		});
		forgetPlans();
		int planned = new PlansAtStart(this.driver, this.properties, few).plan();
		this.graphQl.data("{ opinions(first: 50) { edges { node { text member { name } programs { name } } } } }");
		this.graphQl.data("{ theme(id: \"theme:5g\") { opinions(last: 1) { totalCount } } }");
		this.graphQl.data("{ search(query: \"人材\") { edges { score } } }");
		assertThat(forgetPlans()).isEqualTo(planned);
	}

	/** By date, because lists by id may come from memory. */
	private void opinions(String filter) {
		this.graphQl.data("""
				{ opinions(filter: {%s}, orderBy: {field: ISSUED_ON, direction: DESC}) {
				  totalCount edges { node { id } } } }""".formatted(filter));
	}

	private static String ids(String prefix, int count) {
		List<String> ids = IntStream.range(0, count).mapToObj((i) -> "\"" + prefix + i + "\"").toList();
		return ids.toString();
	}

	private int forgetPlans() {
		try (var session = this.driver.session(SessionConfig.forDatabase("neo4j"))) {
			String told = session.run("CALL db.clearQueryCaches()", Map.of()).single().get(0).asString();
			Matcher number = NUMBER.matcher(told);
			return number.find() ? Integer.parseInt(number.group()) : 0;
		}
	}

}
