package dev.hepatica.fhir.wire;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Resource;

/** Writes FHIR resources as response bodies, in JSON or XML; indented with {@code _pretty=true}. */
@Provider
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON, Fhir.XML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
public class ResourceWriter implements MessageBodyWriter<Resource> {

    private final UriInfo request;

    ResourceWriter(@Context UriInfo request) {
        this.request = request;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Resource.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Resource resource,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        var pretty = "true".equals(request.getQueryParameters().getFirst("_pretty"));
        var text = Fhir.isXml(media) ? R4.xml(resource, pretty) : R4.json(resource, pretty);
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
