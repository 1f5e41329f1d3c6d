package org.opiniongraph.schema;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each way to break a client is noticed, and what breaks nobody is let through. */
class SchemaChangesTests {

	private static final String BEFORE = """
			type Query { thing(id: ID!, size: Int = 20, tone: Tone, filter: ThingFilter): Thing  things: [Thing!]! any: Any }
			interface Node { id: ID! }
			interface Named { name: String }
			type Thing implements Node & Named { id: ID! name: String old: Int }
			type Other implements Node { id: ID! }
			union Any = Thing | Other
			enum Tone { LOUD SOFT }
			input ThingFilter { least: Int most: Int }
			scalar Moment
			enum Code { PLAIN SORRY }
			type Lonely implements Node { id: ID! }
			""";

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource(delimiter = '|', textBlock = """
			old: Int }                     | }                              | Thing.old
			name: String old               | name: Int old                  | Thing.name
			things: [Thing!]!              | things: [Thing!]               | Query.things
			things: [Thing!]!              | things: [Thing]!               | Query.things
			things: [Thing!]!              | things: Thing!                 | Query.things
			id: ID!, size                  | size                           | Query.thing
			tone: Tone,                    | tone: Tone!,                   | Query.thing
			tone: Tone,                    | tone: String,                  | Query.thing
			tone: Tone,                    | tone: Tone, more: Int!,        | Query.thing
			{ LOUD SOFT }                  | { LOUD }                       | Tone
			{ least: Int                   | { least: Int!                  | ThingFilter
			{ least: Int                   | {                              | ThingFilter
			{ least: Int                   | { least: Float                 | ThingFilter
			{ least: Int                   | { least: Int more: Int!        | ThingFilter
			Thing implements Node & Named  | Thing implements Named         | Thing
			any: Any }                     | any: Thing }                   | Query.any
			PLAIN SORRY                    | PLAIN                          | Code
			scalar Moment                  | scalar Hour                    | Moment
			type Lonely implements Node    | type Lone implements Node      | Lonely
			""")
	void whatBreaksClientsIsNoticed(String before, String after, String where) {
		SchemaChanges changes = changes(before, after);
		assertThat(changes.breaking()).as(changes.toString()).anyMatch((it) -> it.startsWith(where));
	}

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource(delimiter = '|', textBlock = """
			size: Int = 20       | size: Int = 10         | Query.thing
			size: Int = 20       | size: Int              | Query.thing
			{ LOUD SOFT }        | { LOUD SOFT FLAT }     | Tone
			""")
	void whatSurprisesClientsIsNoticed(String before, String after, String where) {
		SchemaChanges changes = changes(before, after);
		assertThat(changes.dangerous()).as(changes.toString()).anyMatch((it) -> it.startsWith(where));
	}

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource(delimiter = '|', textBlock = """
			old: Int }           | old: Int fresh: Int }
			old: Int }           | old: Int! }
			tone: Tone,          | tone: Tone, more: Int,
			id: ID!, size        | id: ID, size
			{ least: Int         | { least: Int more: Int
			scalar Moment        | scalar Moment scalar Hour
			things: [Thing!]!    | things: [Thing!] @semanticNonNull
			""")
	void additionsBreakNobody(String before, String after) {
		SchemaChanges changes = changes(before, after);
		assertThat(changes.breaking()).isEmpty();
		assertThat(changes.dangerous()).isEmpty();
	}

	private static SchemaChanges changes(String before, String after) {
		assertThat(BEFORE).contains(before);
		return SchemaChanges.between(BEFORE, BEFORE.replace(before, after));
	}

}
