package org.opiniongraph.neo4j.reading;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the statements of those who read the graph: the constants of the classes whose
 * names end with {@code Queries}, but for the parts that statements are put together
 * from, whose names end with {@code _TEXT} or {@code FILTER}.
 */
public final class StatementCatalog {

	private static final String BACKWARD = " backward";

	private static final String CARRYING = " with nodes";

	private StatementCatalog() {
	}

	/**
	 * Finds statements.
	 * @param types classes, whichever
	 * @return the texts as they are sent, by name: of a list also those that walk it
	 * backward or carry its nodes, such as {@code OpinionQueries.ALL with nodes backward}
	 */
	public static Map<String, String> of(Collection<Class<?>> types) {
		var statements = new TreeMap<String, String>();
		types.stream().filter((type) -> type.getSimpleName().endsWith("Queries")).forEach((type) -> {
			for (Field field : type.getDeclaredFields()) {
				if (isStatement(field)) {
					add(statements, type.getSimpleName() + "." + field.getName(), value(field));
				}
			}
		});
		return statements;
	}

	private static boolean isStatement(Field field) {
		return Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())
				&& !field.getName().endsWith("_TEXT") && !field.getName().endsWith("FILTER");
	}

	private static Object value(Field field) {
		try {
			field.setAccessible(true);
			return field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void add(Map<String, String> statements, String name, Object value) {
		switch (value) {
			case String text -> statements.put(name, OneParameter.in(text));
			case PageStatement page -> add(statements, name, page);
			default -> {
			}
		}
	}

	private static void add(Map<String, String> statements, String name, PageStatement page) {
		statements.put(name, OneParameter.in(page.forward()));
		statements.put(name + BACKWARD, OneParameter.in(page.backward()));
		if (page.carrying() != null) {
			add(statements, name + CARRYING, page.carrying());
		}
	}

}
