package org.opiniongraph.knowledge.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.opiniongraph.api.field.Identified;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.knowledge.council.Council;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.opinion.Response;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SubjectNeighbourController {

	private static final String PARTS_OF_PROGRAM = "Program.parts";

	private static final String RUNNERS = "Program.runBy";

	private static final String PARTS_OF_ORGANIZATION = "Organization.parts";

	private static final String PARTS_OF_PLACE = "Place.parts";

	private static final String RUNS = "Organization.runs";

	private final SubjectNeighbourQueries neighbours;

	SubjectNeighbourController(SubjectNeighbourQueries neighbours, SubjectQueries subjects, ConnectionLoaders loaders) {
		this.neighbours = neighbours;
		loaders.register(PARTS_OF_PROGRAM, SubjectNeighbourQueries.PARTS_OF_PROGRAM, subjects::programs);
		loaders.register(RUNNERS, SubjectNeighbourQueries.RUNNERS_OF_PROGRAM, subjects::organizations);
		loaders.register(PARTS_OF_ORGANIZATION, SubjectNeighbourQueries.PARTS_OF_ORGANIZATION, subjects::organizations);
		loaders.register(PARTS_OF_PLACE, SubjectNeighbourQueries.PARTS_OF_PLACE, subjects::places);
		loaders.register(RUNS, SubjectNeighbourQueries.RUN_BY_ORGANIZATION, subjects::programs);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Program>>> parts(Program program, ConnectionRequest request) {
		return request.load(PARTS_OF_PROGRAM, program.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Organization>>> runBy(Program program, ConnectionRequest request) {
		return request.load(RUNNERS, program.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Organization>>> parts(Organization organization,
			ConnectionRequest request) {
		return request.load(PARTS_OF_ORGANIZATION, organization.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Program>>> runs(Organization organization,
			ConnectionRequest request) {
		return request.load(RUNS, organization.id());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Place>>> parts(Place place, ConnectionRequest request) {
		return request.load(PARTS_OF_PLACE, place.id());
	}

	@BatchMapping(typeName = "Place", field = "partOf")
	Map<Place, Place> wholesOfPlaces(List<Place> places) {
		return each(places, this.neighbours::wholesOfPlaces);
	}

	@BatchMapping(typeName = "Program", field = "partOf")
	Map<Program, Program> wholesOfPrograms(List<Program> programs) {
		return each(programs, this.neighbours::wholesOfPrograms);
	}

	@BatchMapping(typeName = "Organization", field = "partOf")
	Map<Organization, Organization> wholesOfOrganizations(List<Organization> organizations) {
		return each(organizations, this.neighbours::wholesOfOrganizations);
	}

	@BatchMapping
	Map<Organization, Council> council(List<Organization> organizations) {
		return each(organizations, this.neighbours::councilsOfOrganizations);
	}

	@BatchMapping
	Map<Council, Organization> organization(List<Council> councils) {
		return each(councils, this.neighbours::organizationsOfCouncils);
	}

	@BatchMapping
	Map<Document, Organization> answeredBy(List<Document> documents) {
		return each(documents, this.neighbours::answerersOfDocuments);
	}

	@BatchMapping
	Map<Response, Organization> author(List<Response> responses) {
		return each(responses, this.neighbours::authorsOfResponses);
	}

	/** What has no neighbour is left out, and its field is null. */
	private static <N extends Identified, M> Map<N, M> each(List<N> nodes,
			Function<Collection<String>, Map<String, M>> query) {
		Map<String, M> found = query.apply(nodes.stream().map(Identified::id).toList());
		var neighbours = new HashMap<N, M>();
		nodes.forEach((node) -> {
			M neighbour = found.get(node.id());
			if (neighbour != null) {
				neighbours.put(node, neighbour);
			}
		});
		return neighbours;
	}

}
