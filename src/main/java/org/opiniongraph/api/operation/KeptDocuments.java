package org.opiniongraph.api.operation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ErrorClassification;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQueryError;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.model.Sha256;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps documents that were parsed and fit the schema, by the hash of their text, so that
 * one need not be parsed again, nor sent again by a client that names it by its hash.
 * What does not fit is not kept. Limits are no matter of the document alone, so they are
 * checked later and every time.
 */
@Component
@EnableConfigurationProperties(DocumentsProperties.class)
public class KeptDocuments extends PersistedQuerySupport {

	/** Where a request's {@link RequestedDocument} is found. */
	public static final Object REQUESTED = RequestedDocument.class;

	/** Whether a request may change nothing, because it came with GET. */
	public static final Object SAFE = KeptDocuments.class.getName() + ".safe";

	private static final String ID = "persistedQueryId";

	private final boolean trustedOnly;

	KeptDocuments(DocumentsProperties properties, MeterRegistry meters) {
		super(new Kept(properties.keptCharacters(), meters));
		this.trustedOnly = properties.trustedOnly();
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		boolean trusted = input.getGraphQLContext().get(REQUESTED) instanceof RequestedDocument it && it.trusted();
		if (this.trustedOnly && !trusted) {
			return CompletableFuture.completedFuture(new PreparsedDocumentEntry(error(ErrorCode.DOCUMENT_NOT_TRUSTED,
					ErrorCode.DOCUMENT_NOT_TRUSTED,
					"This server runs trusted documents only: name one with 'documentId', or send its text to the letter.")));
		}
		boolean safe = input.getGraphQLContext().getBoolean(SAFE);
		return super.getDocumentAsync(input, parse).thenApply((entry) -> safe ? withoutMutation(entry, input) : entry);
	}

	@Override
	protected Optional<Object> getPersistedQueryId(ExecutionInput input) {
		return Optional.ofNullable(input.getGraphQLContext().<RequestedDocument>get(REQUESTED))
			.map(RequestedDocument::id);
	}

	/**
	 * For a hash the message is the one that Apollo's clients know: they send the text
	 * then.
	 */
	@Override
	protected PreparsedDocumentEntry mkMissingError(PersistedQueryError failure) {
		boolean hash = failure instanceof PersistedQueryNotFound it && it.getExtensions().get(ID) instanceof String id
				&& Sha256.isHexDigest(id);
		return new PreparsedDocumentEntry(error(ErrorCode.DOCUMENT_NOT_FOUND, ErrorCode.DOCUMENT_NOT_FOUND,
				hash ? "PersistedQueryNotFound" : "No trusted document has this name."));
	}

	private static PreparsedDocumentEntry withoutMutation(PreparsedDocumentEntry entry, ExecutionInput input) {
		Document document = entry.getDocument();
		boolean mutation = document != null && document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((it) -> input.getOperationName() == null || input.getOperationName().isEmpty()
					|| input.getOperationName().equals(it.getName()))
			.anyMatch((it) -> it.getOperation() == Operation.MUTATION);
		return mutation ? new PreparsedDocumentEntry(error(NeedsPost.INSTANCE, ErrorCode.BAD_USER_INPUT,
				"Expected the method POST: a mutation is never run with GET.")) : entry;
	}

	private static GraphQLError error(ErrorClassification type, ErrorCode code, String message) {
		return GraphqlErrorBuilder.newError()
			.errorType(type)
			.message("%s", message)
			.extensions(Map.of("code", code.name()))
			.build();
	}

	/** A request that came with GET and must come with POST. */
	public enum NeedsPost implements ErrorClassification {

		/** The only one. */
		INSTANCE

	}

	private static final class Kept implements PersistedQueryCache {

		private final Cache<Object, Parsed> cache;

		Kept(int characters, MeterRegistry meters) {
			this.cache = Caffeine.newBuilder()
				.maximumWeight(characters)
				.weigher((Object id, Parsed it) -> it.characters())
				.recordStats()
				.build();
			CaffeineCacheMetrics.monitor(meters, this.cache, "opinion.graph.kept.documents");
		}

		@Override
		public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(Object id, ExecutionInput input,
				PersistedQueryCacheMiss miss) {
			Parsed kept = this.cache.getIfPresent(id);
			if (kept != null) {
				return CompletableFuture.completedFuture(kept.entry());
			}
			if (PERSISTED_QUERY_MARKER.equals(input.getQuery())) {
				throw new PersistedQueryNotFound(id);
			}
			PreparsedDocumentEntry entry = miss.apply(input.getQuery());
			if (!entry.hasErrors()) {
				this.cache.put(id, new Parsed(entry, input.getQuery().length()));
			}
			return CompletableFuture.completedFuture(entry);
		}

	}

	private record Parsed(PreparsedDocumentEntry entry, int characters) {

	}

}
