package org.opiniongraph.load.seed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.grid.GridFileReader;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The files of the seed, in the jar or in a folder. A file that cannot be read is an
 * {@link UncheckedIOException}.
 */
public final class SeedFiles {

	private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String root;

	/**
	 * Names the seed's root.
	 * @param root a resource location such as {@code classpath:/graph-seed/} or
	 * {@code file:/srv/graph-seed/}
	 */
	public SeedFiles(String root) {
		this.root = root.endsWith("/") ? root : root + "/";
	}

	/** The files that match a pattern, ordered by name; the list may be empty. */
	List<File> matching(String pattern) {
		var files = new ArrayList<File>();
		try {
			for (Resource resource : this.resources.getResources(this.root + pattern)) {
				files.add(file(nameOf(resource, pattern), resource));
			}
		}
		catch (FileNotFoundException ex) {
			throw new SeedFormatException(this.root, "this folder does not exist: correct opinion-graph.seed");
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
		files.sort(Comparator.comparing(File::name));
		return files;
	}

	/** The file of that name, if the seed has one. */
	Optional<File> find(String name) {
		return this.resources.getResource(this.root + name).exists() ? Optional.of(named(name)) : Optional.empty();
	}

	/** The file of that name. */
	File named(String name) {
		return file(name, this.resources.getResource(this.root + name));
	}

	/**
	 * The file of that name in the folder of another file. One that is too large is not
	 * read.
	 */
	File beside(File other, String name, long largest) {
		String path = other.name().substring(0, other.name().lastIndexOf('/') + 1) + name;
		Resource resource = this.resources.getResource(this.root + path);
		try {
			if (resource.exists() && resource.contentLength() > largest) {
				throw GridFileReader.tooLarge(path, largest);
			}
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
		return file(path, resource);
	}

	private String nameOf(Resource resource, String pattern) throws IOException {
		String[] path = resource.getURL().getPath().split("/");
		int parts = pattern.split("/").length;
		return String.join("/", List.of(path).subList(path.length - parts, path.length));
	}

	private File file(String name, Resource resource) {
		if (!resource.exists()) {
			throw new SeedFormatException(name, "the seed at %s does not have this file".formatted(this.root));
		}
		try {
			return new File(name, resource.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private UncheckedIOException unreadable(IOException failure) {
		return new UncheckedIOException("The seed at %s cannot be read.".formatted(this.root), failure);
	}

	/**
	 * One file.
	 *
	 * @param name its path below the seed's root
	 * @param content all its bytes
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record File(String name, byte[] content) {
	}

}
