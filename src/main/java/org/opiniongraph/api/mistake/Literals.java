package org.opiniongraph.api.mistake;

import java.util.LinkedHashMap;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

/**
 * Values of a document in the form that values of variables have: maps, lists, strings,
 * numbers and booleans. A {@link Name} and a reference to a variable exist in documents
 * only.
 */
final class Literals {

	private Literals() {
	}

	static @Nullable Object plain(@Nullable Value<?> value) {
		return switch (value) {
			case null -> null;
			case NullValue _ -> null;
			case ArrayValue it -> it.getValues().stream().map(Literals::plain).toList();
			case ObjectValue it -> {
				var fields = new LinkedHashMap<String, @Nullable Object>();
				it.getObjectFields().forEach((field) -> fields.put(field.getName(), plain(field.getValue())));
				yield fields;
			}
			case StringValue it -> it.getValue();
			case IntValue it -> it.getValue();
			case FloatValue it -> it.getValue();
			case BooleanValue it -> it.isValue();
			case EnumValue it -> new Name(it.getName());
			default -> value;
		};
	}

	/**
	 * A word without quotation marks.
	 *
	 * @param text the word
	 */
	record Name(String text) {

		@Override
		public String toString() {
			return this.text;
		}

	}

}
