// Constraints and indexes of the graph: each id is there once, and what queries look up has an index.
// They belong to the program: a seed of your own does not replace them. Every statement says IF NOT EXISTS: the file is run at every start.

CREATE CONSTRAINT council_id IF NOT EXISTS FOR (node:Council) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (node:Document) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT category_id IF NOT EXISTS FOR (node:Category) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT member_id IF NOT EXISTS FOR (node:Member) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT opinion_id IF NOT EXISTS FOR (node:Opinion) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT response_id IF NOT EXISTS FOR (node:Response) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT program_id IF NOT EXISTS FOR (node:Program) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (node:Organization) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (node:Theme) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT material_id IF NOT EXISTS FOR (node:Material) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT web_page_id IF NOT EXISTS FOR (node:WebPage) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT term_suggestion_id IF NOT EXISTS FOR (node:TermSuggestion) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (node:Name) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT honorific_id IF NOT EXISTS FOR (node:Honorific) REQUIRE node.id IS UNIQUE;

// program(code:), members(filter: {name:}) and members(orderBy: NAME)
CREATE CONSTRAINT program_code IF NOT EXISTS FOR (node:Program) REQUIRE node.code IS UNIQUE;
CREATE INDEX member_name IF NOT EXISTS FOR (node:Member) ON (node.name);

// themes(orderBy: NAME)
CREATE INDEX theme_name IF NOT EXISTS FOR (node:Theme) ON (node.name);

// search(query:) and every filter's text: all that can be searched for, ranked together; and the few that have names by themselves.
// Loading cuts texts into words that blanks part, so the index itself has nothing to cut.
CREATE FULLTEXT INDEX texts_and_names IF NOT EXISTS
FOR (node:Opinion|Response|Program|Organization|Theme|Member) ON EACH [node.tokens, node.bigrams]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (node:Program|Organization|Theme|Member) ON EACH [node.tokens, node.bigrams]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// suggest and resolve: names in order from any beginning; of equal ones the surest first
CREATE INDEX name_key IF NOT EXISTS FOR (node:Name) ON (node.kind, node.key, node.rank, node.id);

// what loads changed: by load and node, and by node alone; the loads by number; and what is gone
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (change:Change) REQUIRE (change.sequence, change.node) IS UNIQUE;
CREATE INDEX change_node IF NOT EXISTS FOR (change:Change) ON (change.node);
CREATE CONSTRAINT change_set_sequence IF NOT EXISTS FOR (set:ChangeSet) REQUIRE set.sequence IS UNIQUE;
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (tombstone:Tombstone) REQUIRE tombstone.id IS UNIQUE;
