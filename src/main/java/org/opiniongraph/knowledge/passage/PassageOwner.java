package org.opiniongraph.knowledge.passage;

import java.util.Arrays;

import org.opiniongraph.neo4j.reading.Matching;

/**
 * Whose passages a list holds, and how a statement goes from this {@code parent} to a
 * passage {@code it} or back. A list of the root has no parent and holds all passages.
 */
public enum PassageOwner {

	/** Nobody: all passages. */
	ROOT("Query", "", "", ""),
	/** A council: the passages of its documents. */
	COUNCIL("Council", "Council", "{parent}<-[:ISSUED_BY]-(:Document)<-[:PART_OF]-{it}",
			"{parent}<-[:ISSUED_BY]-(:Document)<-[:PART_OF]-{it}"),
	/** A document. */
	DOCUMENT("Document", "Document", "{parent}<-[:PART_OF]-{it}", "{parent}<-[:PART_OF]-{it}"),
	/** A category: its opinions, and the answers to them. */
	CATEGORY("Category", "Category", "{parent}<-[:IN_CATEGORY]-{it}",
			"{parent}<-[:IN_CATEGORY]-(:Opinion)-[:ANSWERED_BY]->{it}"),
	/** A member: what the member raised, and the answers to it. */
	MEMBER("Member", "Member", "{parent}-[:RAISED]->{it}", "{parent}-[:RAISED]->(:Opinion)-[:ANSWERED_BY]->{it}"),
	/** A theme: the passages that count for it. */
	THEME("Theme", "Theme", "{parent}<-[:BROADER]-{0,20}(n:Theme)<-[about:ABOUT]-{it}",
			"{parent}<-[:BROADER]-{0,20}(n:Theme)<-[about:ABOUT]-{it}"),
	/** A programme, an organisation or a place: the passages that name it. */
	SUBJECT("Subject", "Program|Organization|Place", "{parent}<-[:MENTIONS]-{it}", "{parent}<-[:MENTIONS]-{it}"),
	/** A response: the opinions that it answers. */
	RESPONSE("Response", "Response", "{parent}<-[:ANSWERED_BY]-{it}", ""),
	/** A stock answer: the responses that use it, and the opinions that they answer. */
	STOCK_ANSWER("StockAnswer", "StockAnswer", "{parent}<-[:USES]-(:Response)<-[:ANSWERED_BY]-{it}",
			"{parent}<-[:USES]-{it}"),
	/** A material: the responses that point to it, and the opinions that they answer. */
	MATERIAL("Material", "Material", "{parent}<-[:SEE]-(:Response)<-[:ANSWERED_BY]-{it}", "{parent}<-[:SEE]-{it}"),
	/** A web page: the passages that cite it. */
	WEB_PAGE("WebPage", "WebPage", "{parent}<-[:CITES]-{it}", "{parent}<-[:CITES]-{it}");

	private final String type;

	private final String label;

	private final String opinions;

	private final String responses;

	PassageOwner(String type, String label, String opinions, String responses) {
		this.type = type;
		this.label = label;
		this.opinions = opinions;
		this.responses = responses;
	}

	/**
	 * The owner of a list.
	 * @param list its place in the schema, such as {@code WebPage.opinions}
	 */
	public static PassageOwner ofList(String list) {
		String type = list.substring(0, list.indexOf('.'));
		return Arrays.stream(values()).filter((it) -> it.type.equals(type)).findFirst().orElseThrow();
	}

	/** The label of a parent, or the labels with a bar between. */
	public String label() {
		return this.label;
	}

	/** Whether it has a list of such passages. */
	boolean has(PassageKind kind) {
		return !pattern(kind).isEmpty();
	}

	/** How a statement that has a {@code parent} finds its passages. */
	public Matching passages(PassageKind kind) {
		return Matching.of(match(kind, "(parent)", "(it:" + kind.label() + ")") + "\nWITH DISTINCT it");
	}

	/** {@code MATCH} from a parent to a passage, whichever of them a statement has. */
	String match(PassageKind kind, String parent, String passage) {
		return "MATCH " + pattern(kind).replace("{parent}", parent).replace("{it}", passage)
				+ ((this == THEME) ? "\nWHERE about.score >= $aboutScore AND ($aboutNarrower OR n = parent)\n"
						+ "  AND ($aboutStances = [] OR about.stance IN $aboutStances)" : "");
	}

	private String pattern(PassageKind kind) {
		return (kind == PassageKind.RESPONSE) ? this.responses : this.opinions;
	}

}
