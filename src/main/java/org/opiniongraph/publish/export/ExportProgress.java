package org.opiniongraph.publish.export;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log every few seconds how many nodes and relationships are written, how
 * fast, and what is left.
 */
final class ExportProgress implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(ExportProgress.class);

	private static final int EVERY_MILLIS = 5_000;

	private static final int WIDTH = 100;

	/** What is written before anybody looks needs no progress. */
	private static final int FEW = 10_000;

	private final ProgressBar bar;

	ExportProgress(long all) {
		this.bar = new ProgressBarBuilder().setTaskName("Exporting")
			.setInitialMax(all)
			.setUnit(" records", 1)
			.showSpeed(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
			.setUpdateIntervalMillis(EVERY_MILLIS)
			.setStyle(ProgressBarStyle.ASCII)
			.setConsumer(new DelegatingProgressBarConsumer((all < FEW) ? log::debug : log::info, WIDTH))
			.build();
	}

	void done(int records) {
		this.bar.stepBy(records);
	}

	@Override
	public void close() {
		this.bar.close();
	}

}
