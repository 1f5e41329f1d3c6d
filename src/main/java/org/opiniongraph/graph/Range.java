package org.opiniongraph.graph;

/**
 * A stretch of an ordered list and how much of it is wanted.
 *
 * @param from the first position that belongs to it
 * @param to the first position behind it
 * @param backward whether to read from its end
 * @param limit how many entries at most, 0 for none
 * @param withTotal whether to count the whole list as well
 */
public record Range(Position from, Position to, boolean backward, int limit, boolean withTotal) {
}
