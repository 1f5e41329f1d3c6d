package org.opiniongraph.api.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.neo4j.reading.Position;

/**
 * Writes and reads the cursors of one list. A cursor is the sort key and the id of an
 * entry, bound by a checksum to the list: its field, its parent, its order and its
 * filter. The checksum tells a client's mistake; it protects nothing, and nothing in a
 * cursor is trusted: key and id are only ever compared.
 *
 * @param list what names the list
 * @param order how it is ordered
 */
record Cursors(String list, ListOrder order) {

	/** What no name or id of the graph holds: files with it are refused. */
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
				"expected a cursor that this list gave, with the same filter and order");
	}

	private String checksum(String content) {
		var checksum = new CRC32();
		checksum.update((this.list + SEPARATOR + this.order + SEPARATOR + content).getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(checksum.getValue());
	}

}
