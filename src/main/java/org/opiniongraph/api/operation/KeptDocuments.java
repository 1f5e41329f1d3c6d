package org.opiniongraph.api.operation;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ErrorClassification;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.field.RequestLoaders;
import org.opiniongraph.api.memory.MemoryBudget;
import org.opiniongraph.api.mistake.Mistakes;
import org.opiniongraph.api.request.WriteAccess;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Caches parsed and validated documents by the hash of their text, so that a document
 * need not be parsed again, and a client may send its hash alone. Invalid documents are
 * not cached. Limits do not depend on the document alone, so they are checked later for
 * each request.
 */
@Component
@EnableConfigurationProperties(DocumentsProperties.class)
public class KeptDocuments implements PreparsedDocumentProvider {

	/** The context key of the {@link RequestedDocument} of a request. */
	private static final Object REQUESTED = RequestedDocument.class;

	/** Whether a request may change nothing, because it came with GET. */
	private static final Object SAFE = KeptDocuments.class.getName() + ".safe";

	private static final GraphQLError NEEDS_POST = GraphqlErrorBuilder.newError()
		.errorType(NeedsPost.INSTANCE)
		.message("A mutation needs the method POST.")
		.extensions(Map.of("code", ErrorCode.BAD_USER_INPUT.name()))
		.build();

	private final Cache<String, ParsedDocument> cache;

	private final TrustedDocuments documents;

	private final boolean trustedOnly;

	KeptDocuments(DocumentsProperties properties, TrustedDocuments documents, MeterRegistry meters,
			MemoryBudget memory) {
		memory.promise(MemoryBudget.Share.DOCUMENTS,
				properties.keptCharacters() * DocumentsProperties.BYTES_FOR_CHARACTER);
		this.documents = documents;
		this.cache = Caffeine.newBuilder()
			.maximumWeight(properties.keptCharacters())
			.weigher((String id, ParsedDocument it) -> it.characters())
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(meters, this.cache, "opinion.graph.kept.documents");
		this.trustedOnly = properties.trustedOnly();
	}

	/**
	 * Sets the document of a request, and that its data loaders are made when they are
	 * needed.
	 * @param request the request
	 * @param document the document
	 * @param safe whether the request may change nothing, because it came with GET
	 */
	public static void run(ExecutionGraphQlRequest request, RequestedDocument document, boolean safe) {
		request
			.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(REQUESTED, document, SAFE, safe))
				.dataLoaderRegistry(new RequestLoaders())
				.build());
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		return CompletableFuture.completedFuture(entry(input, parse));
	}

	private PreparsedDocumentEntry entry(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		@Nullable RequestedDocument document = input.getGraphQLContext().get(REQUESTED);
		boolean trusted = (document != null && document.trusted()) || WriteAccess.isGranted(input.getGraphQLContext());
		if (this.trustedOnly && !trusted) {
			return new PreparsedDocumentEntry(ErrorCode.DOCUMENT_NOT_TRUSTED
				.error("This server runs only trusted documents. Name one with 'documentId', or send its exact text."));
		}
		PreparsedDocumentEntry entry = (document != null) ? kept(document, input, parse) : parse.apply(input);
		if (entry.getDocument() != null) {
			Mistakes.remember(input.getGraphQLContext(), entry.getDocument());
		}
		return input.getGraphQLContext().getBoolean(SAFE) ? withoutMutation(entry, input) : entry;
	}

	private PreparsedDocumentEntry kept(RequestedDocument document, ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		ParsedDocument kept = this.cache.getIfPresent(document.id());
		return (kept != null) ? kept.entry() : parsed(document, input, parse);
	}

	/**
	 * For a hash, the message is the one that Apollo clients expect; they then send the
	 * text.
	 */
	private PreparsedDocumentEntry parsed(RequestedDocument document, ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		if (document.text() == null) {
			return new PreparsedDocumentEntry(ErrorCode.DOCUMENT_NOT_FOUND
				.error(document.unknownName().map(this.documents::unknown).orElse("PersistedQueryNotFound")));
		}
		PreparsedDocumentEntry entry = parse.apply(input);
		if (!entry.hasErrors()) {
			this.cache.put(document.id(), new ParsedDocument(entry, document.text().length()));
		}
		return entry;
	}

	private static PreparsedDocumentEntry withoutMutation(PreparsedDocumentEntry entry, ExecutionInput input) {
		Document document = entry.getDocument();
		boolean mutation = document != null && document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((it) -> input.getOperationName() == null || input.getOperationName().isEmpty()
					|| input.getOperationName().equals(it.getName()))
			.anyMatch((it) -> it.getOperation() == Operation.MUTATION);
		return mutation ? new PreparsedDocumentEntry(NEEDS_POST) : entry;
	}

	/** The error of a request that came with GET and needs POST. */
	public enum NeedsPost implements ErrorClassification {

		/** The only one. */
		INSTANCE

	}

	private record ParsedDocument(PreparsedDocumentEntry entry, int characters) {
	}

}
