package org.opiniongraph.imports;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.knowledge.tally.OpinionTables;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.grid.GridFileReader;
import org.opiniongraph.load.ingest.DocumentIngest;
import org.opiniongraph.load.seed.CheckedDocument;
import org.opiniongraph.load.seed.SeedCheck;
import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.table.FirstDescriptor;
import org.opiniongraph.load.table.Remark;
import org.opiniongraph.load.writing.IngestProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Imports one document after the other. A few may wait; the last ones are remembered.
 */
@Component
class DocumentImports implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(DocumentImports.class);

	/** Each of them holds a file in memory. */
	private static final int MOST_WAITING = 2;

	private static final int REMEMBERED = 50;

	private final DocumentIngest ingest;

	private final OpinionTables tables;

	private final long largestTable;

	private final Map<String, ImportJob> jobs = new LinkedHashMap<>();

	private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(MOST_WAITING), Thread.ofPlatform().name("import").factory());

	DocumentImports(DocumentIngest ingest, IngestProperties properties, OpinionTables tables) {
		this.ingest = ingest;
		this.tables = tables;
		this.largestTable = properties.maxTableSize().toBytes();
	}

	/**
	 * Begins an import, or has it wait.
	 * @throws BadInputException when the file cannot be one, or too many are waiting
	 */
	ImportJob importing(ImportDocumentInput input) {
		input.requireFileName();
		byte[] content = input.bytes();
		if (input.descriptor() == null && !input.isDryRun()) {
			throw new BadInputException("input.descriptor",
					"expected the text of document.yaml. Ask with dryRun: true to get a first one");
		}
		return begin(input.isDryRun(), (job) -> put(job, input, content));
	}

	/**
	 * Begins to take a document out of the graph, or has this wait.
	 * @throws BadInputException when too many are waiting
	 */
	ImportJob removing(String slug, boolean dryRun) {
		return begin(dryRun, (job) -> {
			job.isOf(slug);
			this.ingest.remove(slug, job);
			isDone(job);
		});
	}

	/** The import of that name, if it is remembered. */
	Optional<ImportJob> find(String name) {
		synchronized (this.jobs) {
			return Optional.ofNullable(this.jobs.get(name));
		}
	}

	private ImportJob begin(boolean dryRun, Consumer<ImportJob> work) {
		var job = new ImportJob(UUID.randomUUID().toString().substring(0, 8), dryRun);
		try {
			this.worker.execute(() -> run(job, work));
		}
		catch (RejectedExecutionException ex) {
			throw new BadInputException(ErrorCode.TOO_MANY_REQUESTS, "input",
					"%d imports are waiting already: try again when one of them has ended".formatted(MOST_WAITING));
		}
		synchronized (this.jobs) {
			this.jobs.put(job.name(), job);
			if (this.jobs.size() > REMEMBERED) {
				this.jobs.remove(this.jobs.keySet().iterator().next());
			}
		}
		return job;
	}

	private static void run(ImportJob job, Consumer<ImportJob> work) {
		try {
			job.reads();
			work.accept(job);
		}
		catch (SeedFormatException ex) {
			job.ends(ImportState.REFUSED, ex.getMessage());
		}
		catch (RuntimeException | Error ex) {
			log.error("import {} failed", job.name(), ex);
			job.ends(ImportState.FAILED,
					"An error of the server. The graph is as it was. The log has it under 'import %s'."
						.formatted(job.name()));
		}
	}

	private void put(ImportJob job, ImportDocumentInput input, byte[] content) {
		if (content.length > this.largestTable) {
			throw GridFileReader.tooLarge(input.fileName(), this.largestTable);
		}
		var check = new SeedCheck(this.ingest.files(), this.largestTable);
		String text = (input.descriptor() != null) ? input.descriptor()
				: FirstDescriptor.of(input.fileName(), content, check.rules());
		job.isDescribed(text);
		byte[] descriptor = text.getBytes(StandardCharsets.UTF_8);
		String slug = slug(input, descriptor);
		Map<String, byte[]> document = input.document(descriptor, content);
		CheckedDocument checked = check.documents(this.ingest.files(slug, document), DocumentIngest.descriptor(slug))
			.getFirst();
		job.isChecked(checked);
		if (checked.isRefused()) {
			job.ends(ImportState.REFUSED, mistake(input.fileName(), checked));
			return;
		}
		this.ingest.put(slug, document, job);
		isDone(job);
	}

	private void isDone(ImportJob job) {
		this.tables.readAhead();
		job.ends(ImportState.DONE, null);
	}

	private static String slug(ImportDocumentInput input, byte[] descriptor) {
		DocumentDescriptor described = SeedCheck.descriptor(descriptor);
		if (!described.table().equals(input.fileName())) {
			throw new SeedFormatException("document.yaml",
					"'table' is '%s', but the file is named '%s'".formatted(described.table(), input.fileName()));
		}
		return described.slug();
	}

	/** The first mistake; the place of one in the descriptor is in its text. */
	private static String mistake(String table, CheckedDocument checked) {
		return checked.remarks()
			.stream()
			.filter((it) -> it.severity() == Remark.Severity.MISTAKE)
			.map((it) -> (checked.reading() != null) ? it.at(table) : it.text())
			.findFirst()
			.orElse("the document cannot be loaded");
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

}
