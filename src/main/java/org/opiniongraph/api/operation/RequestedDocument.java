package org.opiniongraph.api.operation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.request.RefusedRequestException;
import org.opiniongraph.api.request.RequestParameters;
import org.opiniongraph.model.Sha256;

/**
 * The document that a request wants to run.
 *
 * @param id the key in the cache: the SHA-256 of the text, or, if the client did not name
 * it, the same with a mark, so that a later request by hash finds only documents that a
 * client named
 * @param text its text, null where only the cache may know it
 * @param trusted whether it is a trusted document
 */
public record RequestedDocument(String id, @Nullable String text, boolean trusted) {

	private static final String UNNAMED = "unnamed ";

	/** Under an id that begins so nothing is kept; the name follows. */
	private static final String UNKNOWN = "unknown ";

	private static final String HASH_PREFIX = "sha256:";

	private static final String PERSISTED_QUERY = "persistedQuery";

	private static final AtomicLong REQUESTS = new AtomicLong();

	/**
	 * A document that is checked in, and needs no name.
	 * @param text its text
	 * @return the document
	 */
	public static RequestedDocument checkedIn(String text) {
		return new RequestedDocument(Sha256.of(text), text, true);
	}

	/**
	 * The id of the next request, of this process.
	 * @return an id that no other request has
	 */
	public static String nextRequestId() {
		return Long.toString(REQUESTS.incrementAndGet());
	}

	public static RequestedDocument of(RequestParameters request, TrustedDocuments documents) {
		@Nullable String promised = promisedHash(request.extensions().get(PERSISTED_QUERY));
		@Nullable String query = request.query();
		@Nullable String documentId = request.documentId();
		if (documentId != null) {
			if (query != null) {
				throw new RefusedRequestException("expected 'documentId' or 'query', not both");
			}
			String name = documentId.startsWith(HASH_PREFIX) ? documentId.substring(HASH_PREFIX.length()) : documentId;
			documents.find(name).ifPresent((it) -> it.require(request.variables()));
			return named(name, documents);
		}
		if (query == null && promised != null) {
			return named(promised, documents);
		}
		if (query == null || query.isBlank()) {
			throw new RefusedRequestException("'query': expected the text of a GraphQL document");
		}
		String hash = Sha256.of(query);
		if (promised != null && !promised.equals(hash)) {
			throw new RefusedRequestException(
					"'extensions.persistedQuery.sha256Hash': expected the SHA-256 of 'query', but it is another hash");
		}
		boolean trusted = documents.trusts(hash);
		return new RequestedDocument((trusted || promised != null) ? hash : UNNAMED + hash, query, trusted);
	}

	/**
	 * The text for the GraphQL engine.
	 * @return the text, or a text in its place that is never parsed
	 */
	public String query() {
		return (this.text != null) ? this.text : PersistedQuerySupport.PERSISTED_QUERY_MARKER;
	}

	/**
	 * The name under which a client asked for it, if that is no hash.
	 * @return a name that no trusted document has
	 */
	Optional<String> unknownName() {
		return this.id.startsWith(UNKNOWN) ? Optional.of(this.id.substring(UNKNOWN.length())) : Optional.empty();
	}

	private static RequestedDocument named(String name, TrustedDocuments documents) {
		return documents.find(name)
			.map((it) -> new RequestedDocument(it.hash(), it.text(), true))
			.orElseGet(() -> new RequestedDocument(Sha256.isHexDigest(name) ? name : UNKNOWN + name, null, false));
	}

	/** Automatic persisted queries, as Apollo's clients write them. */
	private static @Nullable String promisedHash(@Nullable Object extension) {
		if (extension == null) {
			return null;
		}
		if (extension instanceof Map<?, ?> map && map.get("version") instanceof Number version
				&& version.doubleValue() == 1 && map.get("sha256Hash") instanceof String hash
				&& Sha256.isHexDigest(hash)) {
			return hash;
		}
		throw new RefusedRequestException(
				"'extensions.persistedQuery': expected version 1 and a sha256Hash of 64 hexadecimal digits");
	}

}
