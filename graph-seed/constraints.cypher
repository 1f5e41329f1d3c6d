// Constraints and indexes of the graph. Every id is unique, and every property that queries look up has an index.
// This file belongs to the program; your own seed does not replace it. It runs at every start, so every statement has IF NOT EXISTS.

CREATE CONSTRAINT council_id IF NOT EXISTS FOR (node:Council) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (node:Document) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT category_id IF NOT EXISTS FOR (node:Category) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT member_id IF NOT EXISTS FOR (node:Member) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT opinion_id IF NOT EXISTS FOR (node:Opinion) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT response_id IF NOT EXISTS FOR (node:Response) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT commitment_id IF NOT EXISTS FOR (node:Commitment) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT stock_answer_id IF NOT EXISTS FOR (node:StockAnswer) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT program_id IF NOT EXISTS FOR (node:Program) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (node:Organization) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (node:Place) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (node:Theme) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT material_id IF NOT EXISTS FOR (node:Material) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT web_page_id IF NOT EXISTS FOR (node:WebPage) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT term_suggestion_id IF NOT EXISTS FOR (node:TermSuggestion) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (node:Name) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT honorific_id IF NOT EXISTS FOR (node:Honorific) REQUIRE node.id IS UNIQUE;

// program(code:), members(filter: {name:}) and members(orderBy: NAME)
CREATE CONSTRAINT program_code IF NOT EXISTS FOR (node:Program) REQUIRE node.code IS UNIQUE;
CREATE INDEX member_name IF NOT EXISTS FOR (node:Member) ON (node.name);

// opinionAt(document:, row:) and the opinions beside an opinion
CREATE INDEX opinion_row IF NOT EXISTS FOR (node:Opinion) ON (node.row, node.id);

// themes(orderBy: NAME)
CREATE INDEX theme_name IF NOT EXISTS FOR (node:Theme) ON (node.name);

// search(query:) and the field `text` of every filter. One index has all kinds that can be searched, so that they are ranked together;
// the other has only the kinds with names. The loader stores texts as words separated by spaces, so the index uses the analyzer 'whitespace'.
CREATE FULLTEXT INDEX texts_and_names IF NOT EXISTS
FOR (node:Opinion|Response|Program|Organization|Theme|Member) ON EACH [node.tokens, node.bigrams]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (node:Program|Organization|Theme|Member) ON EACH [node.tokens, node.bigrams]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// suggest and resolve: names in order, from any prefix; among equal names, the most certain rule comes first
CREATE INDEX name_key IF NOT EXISTS FOR (node:Name) ON (node.kind, node.key, node.rank, node.id);

// Records of what loads changed: by load and node, by node, and the loads by number. A tombstone stands for a deleted node.
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (change:Change) REQUIRE (change.sequence, change.node) IS UNIQUE;
CREATE INDEX change_node IF NOT EXISTS FOR (change:Change) ON (change.node);
CREATE CONSTRAINT change_set_sequence IF NOT EXISTS FOR (set:ChangeSet) REQUIRE set.sequence IS UNIQUE;
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (tombstone:Tombstone) REQUIRE tombstone.id IS UNIQUE;
