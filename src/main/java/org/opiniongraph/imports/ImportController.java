package org.opiniongraph.imports;

import java.time.Duration;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Admission;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.request.WriteAccess;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.connection.Deadline;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** Imports and removes documents, and tells how far that is. */
@Controller
class ImportController {

	/** What is left of a request's time to answer that an import is not done yet. */
	private static final Duration TO_ANSWER = Duration.ofSeconds(1);

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

	private final DocumentImports imports;

	ImportController(DocumentImports imports) {
		this.imports = imports;
	}

	@MutationMapping
	DocumentImport importDocument(@Argument ImportDocumentInput input, GraphQLContext context) {
		WriteAccess.require(context);
		return answer(this.imports.importing(input));
	}

	@MutationMapping
	DocumentImport removeDocument(@Argument RemoveDocumentInput input, GraphQLContext context) {
		WriteAccess.require(context);
		Arguments.id("input.document", input.document(), NodeKind.DOCUMENT);
		String slug = input.document().substring(NodeKind.DOCUMENT.idPrefix().length());
		return answer(this.imports.removing(slug, input.isDryRun()));
	}

	@QueryMapping
	@Nullable DocumentImport documentImport(@Argument String job, GraphQLContext context) {
		WriteAccess.require(context);
		Admission.ofTheMoment(context);
		return this.imports.find(job).map(ImportJob::view).orElse(null);
	}

	@SubscriptionMapping("documentImport")
	Flux<DocumentImport> progress(@Argument String job, GraphQLContext context) {
		WriteAccess.require(context);
		ImportJob followed = this.imports.find(job)
			.orElseThrow(() -> new BadInputException("job", "no import of this server has this name"));
		return Flux.interval(Duration.ZERO, BETWEEN_LOOKS)
			.onBackpressureDrop()
			.map((look) -> followed.view())
			.distinctUntilChanged()
			.takeUntil((it) -> it.state().isLast());
	}

	private static DocumentImport answer(ImportJob job) {
		Deadline.current().ifPresent((deadline) -> job.await(deadline.remaining().minus(TO_ANSWER)));
		return job.view();
	}

}
