package dev.hepatica.ehr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A self-signed certificate of a server on this machine.
 *
 * @param store a PKCS #12 file with it and its key
 */
public record Certificate(Path store) {

    public static final String PASSWORD = "changeit";

    /** Creates it with keytool, which is part of every JDK. */
    public static Certificate of(String name, Path folder) {
        var store = folder.resolve("store.p12");
        var command = Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                + " -genkeypair -alias ehr -keyalg EC",
                        "-dname CN=%1$s -ext san=dns:%1$s".formatted(name),
                        "-storetype PKCS12 -keystore " + store + " -storepass " + PASSWORD)
                .flatMap(Pattern.compile(" ")::splitAsStream)
                .toList();
        try {
            var keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(
                        new String(keytool.getInputStream().readAllBytes(), UTF_8));
            }
            return new Certificate(store);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    SSLContext context() {
        try (var file = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(file, PASSWORD.toCharArray());
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
