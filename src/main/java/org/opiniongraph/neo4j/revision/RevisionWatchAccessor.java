package org.opiniongraph.neo4j.revision;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Tells Spring for GraphQL how a request's watch goes with it to other threads. */
public final class RevisionWatchAccessor implements ThreadLocalAccessor<RevisionWatch> {

	@Override
	public Object key() {
		return RevisionWatch.KEY;
	}

	@Override
	public @Nullable RevisionWatch getValue() {
		return RevisionWatch.CURRENT.get();
	}

	@Override
	public void setValue(RevisionWatch watch) {
		RevisionWatch.CURRENT.set(watch);
	}

	@Override
	public void setValue() {
		RevisionWatch.CURRENT.remove();
	}

}
