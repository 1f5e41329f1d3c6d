// Serves the graph with @neo4j/graphql behind GraphQL Yoga, which keeps parsed and validated documents. The environment tells
// where the database is (PEER_BOLT, PEER_USER, PEER_PASSWORD) and on which port of this machine to listen (PEER_PORT).
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const { PEER_BOLT, PEER_USER, PEER_PASSWORD, PEER_PORT } = process.env;
const driver = neo4j.driver(PEER_BOLT, neo4j.auth.basic(PEER_USER, PEER_PASSWORD));
const typeDefs = readFileSync(new URL("type-definitions.graphql", import.meta.url), "utf8");
// Greater-than on strings is off by default: the tuned queries page by it, which walks an index where a sort reads everything.
const features = { filters: { String: { GT: true } } };
const peer = new Neo4jGraphQL({ typeDefs, driver, features });
const yoga = createYoga({
  schema: await peer.getSchema(),
  graphiql: false,
  logging: "error",
  context: { sessionConfig: { database: "neo4j" } },
});
createServer(yoga).listen(Number(PEER_PORT), "127.0.0.1", () => console.log("ready"));
