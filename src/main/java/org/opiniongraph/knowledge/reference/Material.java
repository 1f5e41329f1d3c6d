package org.opiniongraph.knowledge.reference;

/**
 * A pointer's target.
 *
 * @param id its id
 * @param title for example 資料13-1
 * @param item for example ③
 */
public record Material(String id, String title, String item) {
}
