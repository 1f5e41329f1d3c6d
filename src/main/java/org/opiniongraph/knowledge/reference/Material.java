package org.opiniongraph.knowledge.reference;

/**
 * An item of a meeting material that responses point to.
 *
 * @param id its id
 * @param title for example 資料13-1
 * @param item for example ③
 */
public record Material(String id, String title, String item) {
}
