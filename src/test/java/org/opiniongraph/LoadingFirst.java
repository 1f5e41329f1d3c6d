package org.opiniongraph;

import java.util.Comparator;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;

/**
 * Loading tests run one after the other, so they begin at once, and others run beside
 * them: those of the large graph, then those with an {@link Order}.
 */
class LoadingFirst implements ClassOrderer {

	@Override
	public void orderClasses(ClassOrdererContext context) {
		context.getClassDescriptors()
			.sort(Comparator.comparingInt(LoadingFirst::rank).thenComparingInt(LoadingFirst::order));
	}

	private static int order(ClassDescriptor test) {
		return test.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
	}

	private static int rank(ClassDescriptor test) {
		return test.isAnnotated(LoadingTest.class) ? 0 : test.isAnnotated(LargeGraphTest.class) ? 1 : 2;
	}

}
