package org.opiniongraph.knowledge.council;

/**
 * A member of another council who is the same person.
 *
 * @param member the other member
 * @param source where the keeper of the data has this from
 */
record SamePerson(Member member, String source) {
}
