package org.opiniongraph.api.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.neo4j.reading.Position;

/**
 * Writes and reads the cursors of one list. A cursor is the sort key and the id of an
 * entry, with a checksum of the list: its field, its parent, its order and its filter.
 * The checksum detects mistakes of clients; it is no protection, and nothing in a cursor
 * is trusted: key and id are only compared.
 *
 * @param list the name of the list
 * @param order the order of the list
 */
record Cursors(String list, ListOrder order) {

	/** A character that no name or id contains, because files with it are rejected. */
	private static final String SEPARATOR = "\u0000";

	String write(Position position) {
		String content = position.key() + SEPARATOR + position.id();
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((checksum(content) + SEPARATOR + content).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a cursor.
	 * @throws BadInputException when it is none, or one of another list
	 */
	Position read(String argument, String cursor) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR,
					3);
			if (parts.length == 3 && parts[0].equals(checksum(parts[1] + SEPARATOR + parts[2]))) {
				return new Position(this.order.key(parts[1]), parts[2]);
			}
		}
		catch (IllegalArgumentException ex) {
			// neither Base64 nor a key of this order: told below as any other cursor that
			// is not of this list
		}
		throw new BadInputException(ErrorCode.BAD_CURSOR, argument,
				"the cursor does not belong to this list with this filter and order; start again without it");
	}

	private String checksum(String content) {
		var checksum = new CRC32();
		checksum.update((this.list + SEPARATOR + this.order + SEPARATOR + content).getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(checksum.getValue());
	}

}
