package org.opiniongraph.neo4j.reading;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Finds the statements of classes: their constants that are statements or maps of them.
 */
public final class StatementCatalog {

	private static final Set<Class<?>> TYPES = Set.of(Statement.class, PageStatement.class, Map.class);

	private StatementCatalog() {
	}

	/** All statements of an application, by name. */
	static Map<String, String> of(ApplicationContext context) {
		return of(context.getBeansOfType(Object.class, false, false)
			.values()
			.stream()
			.<Class<?>>map(ClassUtils::getUserClass)
			.distinct()
			.toList());
	}

	/**
	 * Finds statements.
	 * @param types classes, whichever
	 * @return the texts as they are sent, by name: of a list also the one that reads it
	 * from its end, such as {@code OpinionQueries.ALL backward}
	 */
	public static Map<String, String> of(Collection<Class<?>> types) {
		var statements = new TreeMap<String, String>();
		for (Class<?> type : types) {
			for (Field field : type.getDeclaredFields()) {
				if (Modifier.isStatic(field.getModifiers()) && TYPES.contains(field.getType())) {
					add(statements, type.getSimpleName() + "." + field.getName(), value(field));
				}
			}
		}
		return statements;
	}

	private static void add(Map<String, String> statements, String name, Object value) {
		switch (value) {
			case Statement statement -> statements.put(name, statement.text());
			case PageStatement page -> page.statements().forEach((end, it) -> statements.put(name + end, it.text()));
			case Map<?, ?> several -> several.forEach((key, it) -> add(statements, name + " " + key, it));
			default -> {
			}
		}
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

}
