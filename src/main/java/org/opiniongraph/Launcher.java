package org.opiniongraph;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts the application, or says which Java it needs. The build compiles this class, and
 * no other, for Java 17, because a JVM can say nothing with classes that it cannot read.
 */
public final class Launcher {

	private static final int NEEDED = 25;

	private Launcher() {
	}

	/**
	 * Starts the application.
	 * @param arguments Spring Boot's command line arguments
	 */
	public static void main(String[] arguments)
			throws ClassNotFoundException, NoSuchMethodException, IllegalAccessException, InvocationTargetException {
		if (Runtime.version().feature() < NEEDED) {
			System.err.printf(
					"Opinion Graph needs Java %d or newer, but %s is Java %s. Install a newer one, for example Eclipse Temurin, and start the program with its java command.%n",
					NEEDED, System.getProperty("java.home"), Runtime.version().feature());
			System.exit(1);
		}
		Class.forName("org.opiniongraph.OpinionGraphApplication")
			.getMethod("main", String[].class)
			.invoke(null, (Object) arguments);
	}

}
