package io.github.temoin.browser;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.Response;

/** Keeps the BiDi socket's address from Selenium, which would connect to it in its own way, without order. */
final class SocketKeeper implements CommandExecutor {
    private final CommandExecutor executor;
    private volatile @Nullable String address;

    SocketKeeper(CommandExecutor executor) {
        this.executor = executor;
    }

    /** Once a session was made; nothing if the driver offers none. */
    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    @Override
    public Response execute(Command command) throws IOException {
        Response response = executor.execute(command);
        if (command.getName().equals(DriverCommand.NEW_SESSION)
                && response.getValue() instanceof Map<?, ?> capabilities
                && capabilities.remove("webSocketUrl") instanceof String kept) {
            address = kept;
        }
        return response;
    }
}
