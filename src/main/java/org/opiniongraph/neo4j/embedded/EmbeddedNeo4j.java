package org.opiniongraph.neo4j.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.gqlstatus.ErrorGqlStatusObject;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.opiniongraph.neo4j.connection.StartException;

/**
 * A complete Neo4j in this process. It listens on the loopback address only and has a
 * password of its own.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	/** The user who may do everything. */
	public static final String USER = "neo4j";

	/** The only database there is, besides Neo4j's own. */
	public static final String DATABASE = "neo4j";

	private static final long MEGABYTE = 1_048_576;

	/** Its first transaction log is as large as a few of these. */
	private static final long MEGABYTES_NEEDED = 100;

	private static final String SET_PASSWORD = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";

	private static final String SAME_PASSWORD = "22N89";

	private static final long AVAILABLE_WITHIN_MILLIS = 60_000;

	private final DatabaseManagementService server;

	private final PasswordFile passwordFile;

	private final String readerPassword;

	private final URI uri;

	private EmbeddedNeo4j(DatabaseManagementService server, PasswordFile passwordFile, String readerPassword) {
		this.server = server;
		this.passwordFile = passwordFile;
		this.readerPassword = readerPassword;
		var bolt = ((GraphDatabaseAPI) server.database(DATABASE)).getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		this.uri = URI.create("bolt://" + EmbeddedNeo4jSettings.HOST + ":" + bolt.getPort());
	}

	/**
	 * Opens the database in a folder, made on the first start. The first start also sets
	 * the password, before any port is open: until then it is Neo4j's well-known one.
	 * @param data the folder of the database and its password
	 * @param boltPort the port on 127.0.0.1, 0 for any free one
	 * @return the running server
	 */
	public static EmbeddedNeo4j start(Path data, int boltPort) {
		return start(data, boltPort, Map.of());
	}

	/** The same with other settings, by their names in {@code neo4j.conf}. */
	static EmbeddedNeo4j start(Path data, int boltPort, Map<String, String> settings) {
		var folder = data.toAbsolutePath().normalize();
		var passwordFile = new PasswordFile(folder);
		if (!passwordFile.exists()) {
			refuseTakenPort(boltPort);
			setFirstPassword(folder, passwordFile);
		}
		String readerPassword = PasswordFile.random();
		return new EmbeddedNeo4j(
				open(folder, boltPort, EmbeddedNeo4jSettings.listeningOn(boltPort), settings, readerPassword),
				passwordFile, readerPassword);
	}

	/**
	 * The address for the driver.
	 * @return the address with the actual port
	 */
	public URI uri() {
		return this.uri;
	}

	/**
	 * The password of {@link #USER}.
	 * @return what the password file holds
	 */
	public String password() {
		return this.passwordFile.read();
	}

	/**
	 * The password of {@link ReaderAccount}.
	 * @return another one at each start
	 */
	String readerPassword() {
		return this.readerPassword;
	}

	/**
	 * The location of the password file.
	 * @return a file that only its owner may read
	 */
	public Path passwordFile() {
		return this.passwordFile.path();
	}

	@Override
	public void close() {
		this.server.shutdown();
	}

	/** Neo4j would notice a taken port only after it has made its files. */
	private static void refuseTakenPort(int port) {
		try (var socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.ofLiteral(EmbeddedNeo4jSettings.HOST), port));
		}
		catch (IOException exception) {
			throw portTaken(port, exception);
		}
	}

	private static void setFirstPassword(Path folder, PasswordFile passwordFile) {
		var server = open(folder, 0, EmbeddedNeo4jSettings.listeningNowhere(), Map.of(), PasswordFile.random());
		try {
			setPassword(server, passwordFile.propose());
			passwordFile.accept();
		}
		finally {
			server.shutdown();
		}
	}

	private static void setPassword(DatabaseManagementService server, String password) {
		try {
			server.database("system").executeTransactionally(SET_PASSWORD, Map.of("password", password));
		}
		catch (QueryExecutionException exception) {
			if (exception.cause().map(ErrorGqlStatusObject::gqlStatus).filter(SAME_PASSWORD::equals).isEmpty()) {
				throw exception;
			}
		}
	}

	private static DatabaseManagementService open(Path folder, int port, Map<Setting<?>, Object> connector,
			Map<String, String> others, String readerPassword) {
		refuseUnwritable(folder);
		refuseFullDisk(folder);
		try {
			var server = new ServerWithReader(folder, readerPassword).setConfig(EmbeddedNeo4jSettings.closed())
				.setConfig(EmbeddedNeo4jSettings.quiet())
				.setConfig(EmbeddedNeo4jSettings.swiftToClose())
				.setConfig(EmbeddedNeo4jSettings.punctual())
				.setConfig(EmbeddedNeo4jSettings.small())
				.setConfig(connector)
				.setConfig(EmbeddedNeo4jSettings.named(others))
				.build();
			return refuseUnavailable(server, folder);
		}
		catch (RuntimeException exception) {
			throw explained(exception, folder, port);
		}
	}

	private static void refuseUnwritable(Path folder) {
		@Nullable IOException cause = null;
		try {
			create(folder);
		}
		catch (IOException exception) {
			cause = exception;
		}
		if (cause != null || !Files.isWritable(folder)) {
			throw new StartException("The data folder " + folder
					+ " is not writable. Make it writable, or set opinion-graph.embedded.data to another folder.",
					cause);
		}
	}

	/** A folder that is made here is its owner's alone, as the password in it is. */
	private static void create(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			Files.createDirectories(folder);
			if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
			}
		}
	}

	/** Neo4j would fail later, and say something else. */
	private static void refuseFullDisk(Path folder) {
		try {
			long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
			if (free < MEGABYTES_NEEDED) {
				throw new StartException(
						"The disk of the data folder %s has %d MB left, and Neo4j needs %d MB at least. Make room, or set opinion-graph.embedded.data to a folder on another disk."
							.formatted(folder, free, MEGABYTES_NEEDED),
						null);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DatabaseManagementService refuseUnavailable(DatabaseManagementService server, Path folder) {
		if (server.database(DATABASE).isAvailable(AVAILABLE_WITHIN_MILLIS)) {
			return server;
		}
		server.shutdown();
		throw new StartException("The database in " + folder + " does not start. The reason is in "
				+ folder.resolve("logs").resolve("debug.log")
				+ ". To start with an empty database, move the folder away.", null);
	}

	private static RuntimeException explained(RuntimeException failure, Path folder, int port) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new StartException("The data folder " + folder
						+ " is in use by another process. Stop that process, or set opinion-graph.embedded.data to another folder.",
						failure);
			}
			if (cause instanceof PortBindException) {
				return portTaken(port, failure);
			}
		}
		return failure;
	}

	private static StartException portTaken(int port, Throwable cause) {
		return new StartException(
				"Port %d on 127.0.0.1 is in use by another process. Stop that process, or set opinion-graph.embedded.bolt-port to another port."
					.formatted(port),
				cause);
	}

}
