package org.opiniongraph.load.seed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.grid.GridFileReader;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.util.UriUtils;

/**
 * The files of the seed, in the jar or in a folder. A file that cannot be read is an
 * {@link UncheckedIOException}.
 */
public final class SeedFiles {

	private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final AntPathMatcher names = new AntPathMatcher();

	/** Where they lie; a file of an earlier one stands for that of a later one. */
	private final List<String> roots;

	/** Files that are in memory only; they stand for those of the roots. */
	private final Map<String, byte[]> held;

	/** The beginning of the names that all roots but the last do not have. */
	private final @Nullable String hidden;

	/**
	 * Names the seed's root.
	 * @param root a resource location such as {@code classpath:/graph-seed/} or
	 * {@code file:/srv/graph-seed/}
	 */
	public SeedFiles(String root) {
		this(List.of(folder(root)), Map.of(), null);
	}

	private SeedFiles(List<String> roots, Map<String, byte[]> held, @Nullable String hidden) {
		this.roots = roots;
		this.held = held;
		this.hidden = hidden;
	}

	private static String folder(String root) {
		return root.endsWith("/") ? root : root + "/";
	}

	/**
	 * Adds a folder beside the seed.
	 * @param beside its files stand for files of the same name; it need not exist
	 * @return the files of both
	 */
	public SeedFiles with(Path beside) {
		if (!Files.isDirectory(beside)) {
			return this;
		}
		String root = folder(beside.toAbsolutePath().toUri().toString());
		return new SeedFiles(Stream.concat(Stream.of(root), this.roots.stream()).toList(), this.held, this.hidden);
	}

	/**
	 * Adds files that are in memory only.
	 * @param files by their names below the root
	 * @return these and the others
	 */
	public SeedFiles with(Map<String, byte[]> files) {
		return new SeedFiles(this.roots, Map.copyOf(files), this.hidden);
	}

	/**
	 * Leaves out a folder of what was added beside the seed.
	 * @param folder its name below the root, with a slash at the end
	 * @return the others; the seed's own folder of that name is one of them
	 */
	public SeedFiles without(String folder) {
		return new SeedFiles(this.roots, this.held, folder);
	}

	/** The files that match a pattern, ordered by name; the list may be empty. */
	List<File> matching(String pattern) {
		var files = new TreeMap<String, File>();
		this.held.forEach((name, content) -> {
			if (this.names.match(pattern, name)) {
				files.put(name, new File(name, content));
			}
		});
		for (String root : this.roots) {
			for (Resource resource : resources(root, pattern)) {
				String name = resource.exists() ? nameOf(resource, pattern) : pattern;
				if (resource.exists() && !files.containsKey(name) && !isHidden(root, name)) {
					files.put(name, file(name, resource));
				}
			}
		}
		return List.copyOf(files.values());
	}

	private Resource[] resources(String root, String pattern) {
		try {
			return this.resources.getResources(root + pattern);
		}
		catch (FileNotFoundException ex) {
			throw new SeedFormatException(root, "this folder does not exist: correct opinion-graph.seed");
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private boolean isHidden(String root, String name) {
		return this.hidden != null && name.startsWith(this.hidden) && !root.equals(this.roots.getLast());
	}

	private Resource resource(String name) {
		byte[] content = this.held.get(name);
		if (content != null) {
			return new ByteArrayResource(content);
		}
		return this.roots.stream()
			.filter((root) -> !isHidden(root, name))
			.map((root) -> resource(root, name))
			.filter(Resource::exists)
			.findFirst()
			.orElseGet(() -> resource(this.roots.getLast(), name));
	}

	/** In an address, signs such as # and % of a name mean something else. */
	private Resource resource(String root, String name) {
		boolean address = root.startsWith("file:");
		return this.resources.getResource(root + (address ? UriUtils.encodePath(name, StandardCharsets.UTF_8) : name));
	}

	/**
	 * The bytes of the file of that name.
	 * @return empty if there is none
	 */
	public Optional<byte[]> content(String name) {
		return find(name).map(File::content);
	}

	/** The file of that name, if the seed has one. */
	Optional<File> find(String name) {
		return resource(name).exists() ? Optional.of(named(name)) : Optional.empty();
	}

	/** The file of that name. */
	File named(String name) {
		return file(name, resource(name));
	}

	/**
	 * The file of that name in the folder of another file. One that is too large is not
	 * read.
	 */
	File beside(File other, String name, long largest) {
		String path = other.name().substring(0, other.name().lastIndexOf('/') + 1) + name;
		Resource resource = resource(path);
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

	private String nameOf(Resource resource, String pattern) {
		String[] path = path(resource).split("/");
		int parts = pattern.split("/").length;
		return String.join("/", List.of(path).subList(path.length - parts, path.length));
	}

	private String path(Resource resource) {
		try {
			return resource.getURL().getPath();
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private File file(String name, Resource resource) {
		if (!resource.exists()) {
			throw new SeedFormatException(name,
					"the seed at %s does not have this file".formatted(this.roots.getLast()));
		}
		try {
			return new File(name, resource.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private UncheckedIOException unreadable(IOException failure) {
		return new UncheckedIOException("The seed at %s cannot be read.".formatted(this.roots.getLast()), failure);
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
