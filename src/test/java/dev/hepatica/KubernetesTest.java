package dev.hepatica;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Kustomization;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests say what Kubernetes understands, and it is true of this service. */
@QuarkusTest
class KubernetesTest {

    private static final Path BASE = Path.of("k8s", "base");

    /** Kubernetes' own classes take fields they do not know into a map; here such a field is an error. */
    private static final ObjectMapper STRICT = YAMLMapper.builder()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return false;
                }
            })
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Deployment deployment = read("deployment.yaml", Deployment.class);
    private final Service service = read("service.yaml", Service.class);
    private final NetworkPolicy policy = read("network-policy.yaml", NetworkPolicy.class);
    private final Container container =
            deployment.getSpec().getTemplate().getSpec().getContainers().get(0);

    @Test
    void the_kustomization_lists_every_file_beside_it() throws IOException {
        var kustomization = read("kustomization.yaml", Kustomization.class);
        try (var files = Files.list(BASE)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> !file.startsWith("kustom")))
                    .containsExactlyInAnyOrderElementsOf(kustomization.getResources());
        }
    }

    @Test
    void everything_selects_the_pods_of_the_deployment() {
        var labels = deployment.getSpec().getTemplate().getMetadata().getLabels();

        assertThat(labels).isNotEmpty();
        assertThat(deployment.getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(service.getSpec().getSelector()).isEqualTo(labels);
        assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isEqualTo(labels);
    }

    @Test
    void ports_go_by_a_name_that_the_container_has() {
        var ports = container.getPorts().stream().map(ContainerPort::getName);
        var used = Stream.of(
                probes().map(probe -> probe.getHttpGet().getPort()),
                service.getSpec().getPorts().stream().map(port -> port.getTargetPort()),
                policy.getSpec().getIngress().stream()
                        .flatMap(rule -> rule.getPorts().stream())
                        .map(port -> port.getPort()));

        assertThat(used.flatMap(same -> same).map(port -> port.getStrVal()).distinct())
                .containsExactlyElementsOf(ports.toList());
    }

    @Test
    void the_probes_ask_what_the_service_answers() {
        assertThat(probes())
                .hasSize(3)
                .allSatisfy(probe ->
                        given().get(probe.getHttpGet().getPath()).then().statusCode(200));
    }

    /** With the processor that the pod asks for, the service is ready after about a minute. */
    @Test
    void the_probes_have_patience_with_a_slow_start() {
        assertThat(probes())
                .allSatisfy(probe -> assertThat(probe.getTimeoutSeconds()).isEqualTo(5));
        var startup = container.getStartupProbe();
        assertThat(startup.getPeriodSeconds() * startup.getFailureThreshold()).isEqualTo(180);
    }

    @Test
    void the_settings_are_settings_of_the_service() {
        var known = StreamSupport.stream(
                        ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                .map(name -> name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
                .toList();

        assertThat(container.getEnv().stream().map(EnvVar::getName).filter(name -> !name.equals("JAVA_TOOL_OPTIONS")))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    /** A snapshot is what becomes the version that it is named for. */
    @Test
    void the_image_is_of_this_version() {
        var version = ConfigProvider.getConfig().getValue("quarkus.application.version", String.class);

        assertThat(container.getImage()).isEqualTo("hepatica:" + version.replace("-SNAPSHOT", ""));
    }

    @Test
    void the_writable_folders_are_mounted() {
        var mounted = container.getVolumeMounts().stream().map(VolumeMount::getMountPath);
        var folder = container.getEnv().stream()
                .filter(env -> env.getName().equals("HEPATICA_FEEDBACK_FOLDER"))
                .map(EnvVar::getValue);

        assertThat(mounted).containsAll(folder.toList()).contains("/tmp");
    }

    /** What is not set has no name that the configuration could tell; the file says where each is used. */
    @Test
    void the_overlay_for_postgresql_patches_the_deployment_with_settings_of_the_service() throws IOException {
        var overlay = read("../postgresql/kustomization.yaml", Kustomization.class);
        assertThat(overlay.getResources()).containsExactly("../base");
        var patch = read("../postgresql/" + overlay.getPatches().get(0).getPath(), Deployment.class);
        var settings = Files.readString(Path.of("src/main/resources/application.properties"));

        var patched = patch.getSpec().getTemplate().getSpec().getContainers().get(0);
        assertThat(patch.getMetadata().getName())
                .isEqualTo(deployment.getMetadata().getName());
        assertThat(patched.getName()).isEqualTo(container.getName());
        assertThat(patched.getEnv())
                .isNotEmpty()
                .allSatisfy(env -> assertThat(settings)
                        .contains(env.getName().toLowerCase(Locale.ROOT).replace('_', '.')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spec: {replica: 2}", "spec: {template: {spec: {containers: [{imagePullPolice: Never}]}}}"})
    void a_misspelt_field_would_be_noticed(String yaml) {
        assertThat(catchThrowable(() -> STRICT.readValue(yaml, Deployment.class)))
                .hasMessageContaining("Unrecognized field");
    }

    private Stream<Probe> probes() {
        return Stream.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe());
    }

    private static <T> T read(String file, Class<T> type) {
        try {
            return STRICT.readValue(Files.readString(BASE.resolve(file)), type);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
