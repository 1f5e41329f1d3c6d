package org.opiniongraph;

import java.util.Comparator;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Loading tests run one after the other, so they begin at once, and others run beside
 * them.
 */
class LoadingFirst implements ClassOrderer {

	@Override
	public void orderClasses(ClassOrdererContext context) {
		context.getClassDescriptors().sort(Comparator.comparingInt(LoadingFirst::rank));
	}

	private static int rank(ClassDescriptor test) {
		return test.isAnnotated(LoadingTest.class) ? 0 : test.isAnnotated(LargeGraphTest.class) ? 1 : 2;
	}

}
