package org.opiniongraph.load.check;

import java.nio.file.Files;
import java.nio.file.Path;

import org.opiniongraph.load.seed.SeedFiles;

/**
 * A folder with documents, and the seed whose vocabulary and councils they use: the one
 * around it, or the packaged one.
 *
 * @param files the folder
 * @param isSeed whether the folder is a whole seed
 * @param seed the seed
 */
record KeptFolder(SeedFiles files, boolean isSeed, SeedFiles seed) {

	private static final String PACKAGED = "classpath:/graph-seed/";

	static KeptFolder of(Path folder) {
		Path whole = folder.toAbsolutePath().normalize();
		SeedFiles files = new SeedFiles(whole.toUri().toString());
		if (Files.isDirectory(whole.resolve("documents"))) {
			return new KeptFolder(files, true, hasVocabulary(whole) ? files : new SeedFiles(PACKAGED));
		}
		Path documents = whole.getParent();
		Path around = (documents != null) ? documents.getParent() : null;
		return new KeptFolder(files, false, (around != null && hasVocabulary(around))
				? new SeedFiles(around.toUri().toString()) : new SeedFiles(PACKAGED));
	}

	private static boolean hasVocabulary(Path seed) {
		return Files.exists(seed.resolve("vocabulary").resolve("themes.yaml"));
	}

}
