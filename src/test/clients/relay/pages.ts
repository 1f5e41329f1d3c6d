// What Relay wants of a schema: fragments that page with @connection, that read themselves again by their node's id, and
// queries that page from the root. relay-compiler reads this file; nothing runs it.
declare function graphql(text: TemplateStringsArray): unknown;

export const opinions = graphql`
  fragment pagesOpinions on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }, filter: { type: "OpinionFilter" })
  @refetchable(queryName: "pagesOpinionsPaginationQuery") {
    opinions(filter: $filter, first: $count, after: $cursor) @connection(key: "pages_opinions", filters: ["filter"]) {
      totalCount
      edges { node { id text ...pagesEvidence } }
    }
  }
`;

export const opinionsBothWays = graphql`
  fragment pagesOpinionsOfCategory on Category
  @argumentDefinitions(first: { type: "Int" }, after: { type: "String" }, last: { type: "Int" }, before: { type: "String" })
  @refetchable(queryName: "pagesOpinionsOfCategoryPaginationQuery") {
    name
    opinions(first: $first, after: $after, last: $last, before: $before) @connection(key: "pagesOfCategory_opinions") {
      edges { node { id } }
    }
  }
`;

export const evidence = graphql`
  fragment pagesEvidence on Passage {
    __typename
    id
    themes { score theme { id name } evidence { start end text } }
    mentions { subject { __typename id ... on Program { code } ... on Organization { name } } evidence { start end text } }
  }
`;

export const member = graphql`
  fragment pagesMember on Member
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }, across: { type: "Boolean", defaultValue: true })
  @refetchable(queryName: "pagesMemberPaginationQuery") {
    name
    relatedMembers(acrossCategories: $across, first: $count, after: $cursor) @connection(key: "pagesMember_relatedMembers") {
      edges { score node { id name } sharedThemes { theme { id name } } }
    }
  }
`;

export const themesOfMember = graphql`
  fragment pagesThemesOfMember on Member
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "pagesThemesOfMemberPaginationQuery") {
    themes(first: $count, after: $cursor) @connection(key: "pagesOfMember_themes") {
      edges { opinionCount node { id name } }
    }
  }
`;

export const related = graphql`
  fragment pagesRelated on Opinion
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "pagesRelatedPaginationQuery") {
    related(first: $count, after: $cursor) @connection(key: "pages_related") {
      edges { score terms themes { id name } node { id text } }
    }
  }
`;

export const programme = graphql`
  fragment pagesProgramme on Program
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "pagesProgrammePaginationQuery") {
    name
    mentions(first: $count, after: $cursor) @connection(key: "pagesProgramme_mentions") {
      edges { node { passage { __typename id } evidence { text } } }
    }
  }
`;

export const themes = graphql`
  fragment pagesThemes on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }, order: { type: "ThemeOrder" })
  @refetchable(queryName: "pagesThemesPaginationQuery") {
    themes(orderBy: $order, first: $count, after: $cursor) @connection(key: "pages_themes") {
      edges { node { id name members(first: 3) { edges { opinionCount node { id name } } } } }
    }
  }
`;

export const responses = graphql`
  fragment pagesResponses on Document
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "pagesResponsesPaginationQuery") {
    title
    responses(first: $count, after: $cursor) @connection(key: "pagesOfDocument_responses") {
      edges { node { id ...pagesEvidence opinions(first: 3) { edges { node { id } } } } }
    }
  }
`;

// A client that throws where a field has an error reads what is null only with an error as never null.
export const sharedAnswers = graphql`
  fragment pagesSharedAnswers on Query @throwOnFieldError {
    responses(first: 3) { totalCount edges { node { id opinions(first: 3) { totalCount } } } }
  }
`;

export const page = graphql`
  query pagesQuery($member: ID!, $category: ID!, $opinion: ID!, $code: String!, $document: ID!) {
    ...pagesOpinions
    ...pagesThemes
    ...pagesSharedAnswers
    member(id: $member) { ...pagesMember ...pagesThemesOfMember }
    category(id: $category) { ...pagesOpinionsOfCategory @arguments(first: 10) }
    opinion(id: $opinion) { ...pagesRelated }
    program(code: $code) { ...pagesProgramme }
    document(id: $document) { ...pagesResponses }
    node(id: $opinion) { id ...pagesEvidence @alias(as: "passage") }
  }
`;
