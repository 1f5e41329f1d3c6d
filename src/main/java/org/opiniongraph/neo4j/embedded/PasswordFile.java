package org.opiniongraph.neo4j.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/**
 * The password file in the data folder, readable only by its owner. A new password is
 * first stored as a proposal. The file itself is created after the database has accepted
 * the password.
 */
final class PasswordFile {

	private static final int BYTES = 32;

	private final Path file;

	private final Path proposal;

	PasswordFile(Path folder) {
		this.file = folder.resolve("password");
		this.proposal = folder.resolve("password.new");
	}

	Path path() {
		return this.file;
	}

	boolean exists() {
		return Files.isRegularFile(this.file);
	}

	String read() {
		return read(this.file);
	}

	/** A proposal that a crash left behind is proposed again: it may have been taken. */
	String propose() {
		try {
			if (Files.notExists(this.proposal) || read(this.proposal).isEmpty()) {
				write(random());
			}
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
		return read(this.proposal);
	}

	void accept() {
		try {
			Files.move(this.proposal, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	private void write(String password) throws IOException {
		Files.deleteIfExists(this.proposal);
		Files.createFile(this.proposal);
		if (Files.getFileStore(this.proposal).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(this.proposal,
					EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
		}
		Files.writeString(this.proposal, password + "\n");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file).strip();
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	/** A password that nobody guesses. */
	static String random() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
