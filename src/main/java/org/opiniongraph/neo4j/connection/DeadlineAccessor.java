package org.opiniongraph.neo4j.connection;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Tells Spring for GraphQL how a request's deadline goes with it to other threads. */
public final class DeadlineAccessor implements ThreadLocalAccessor<Deadline> {

	@Override
	public Object key() {
		return Deadline.KEY;
	}

	@Override
	public @Nullable Deadline getValue() {
		return Deadline.CURRENT.get();
	}

	@Override
	public void setValue(Deadline deadline) {
		Deadline.CURRENT.set(deadline);
	}

	@Override
	public void setValue() {
		Deadline.CURRENT.remove();
	}

}
