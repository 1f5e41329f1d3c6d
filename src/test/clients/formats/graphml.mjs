// Graph programs: two readers of GraphML, and PageRank over the weights of the edges.
import { strict as assert } from 'node:assert';
import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { GraphMLParser } from 'graphml-js';

const [base] = process.argv.slice(2);
const xml = await fetch(`${base}/export/graph.graphml`).then((it) => it.text());
const graph = graphml.parse(MultiDirectedGraph, xml);
graph.forEachNode((node, { label }) => assert.ok(typeof label === 'string' && label.trim().length > 0, `${node} has a label`));
graph.forEachEdge((edge, { label, weight }) => {
  assert.ok(typeof label === 'string' && label.trim().length > 0, `${edge} has a label`);
  assert.ok(Number(weight) > 0, `${edge} has a weight: ${weight}`);
});
const ranks = Object.values(pagerank(graph, { getEdgeWeight: 'weight' }));
assert.ok(ranks.every(Number.isFinite));
assert.ok(Math.abs(ranks.reduce((sum, it) => sum + it, 0) - 1) < 0.01, 'the ranks of all nodes are 1 together');

const other = await new Promise((resolve, reject) => {
  new GraphMLParser().parse(xml, (error, result) => (error ? reject(error) : resolve(result)));
});
assert.equal(other.nodes.length, graph.order);
assert.equal(other.edges.length, graph.size);
console.log(`graphml: ${graph.order} nodes, ${graph.size} edges`);
