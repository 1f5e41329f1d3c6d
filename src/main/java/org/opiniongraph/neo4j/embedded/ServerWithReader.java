package org.opiniongraph.neo4j.embedded;

import java.nio.file.Path;
import java.util.function.Function;

import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.kernel.api.security.AuthManager;

/** Builds a Neo4j that also knows {@link ReaderAccount}. */
final class ServerWithReader extends DatabaseManagementServiceBuilderImplementation {

	private final String password;

	ServerWithReader(Path folder, String password) {
		super(folder);
		this.password = password;
	}

	@Override
	protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
		return (module) -> new Edition(module, this.password);
	}

	/** Neo4j overrides one of its own methods in an unchecked way. */
	@SuppressWarnings("unchecked")
	private static final class Edition extends CommunityEditionModule {

		private final String password;

		Edition(GlobalModule module, String password) {
			super(module);
			this.password = password;
		}

		@Override
		public AuthManager getBoltAuthManager(DependencyResolver dependencies) {
			return new ReaderAccount(super.getBoltAuthManager(dependencies), this.password);
		}

	}

}
