package dev.hepatica.fhir.wire;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads request bodies as {@link Submission}. */
@Provider
@Consumes({Fhir.JSON, MediaType.APPLICATION_JSON, Fhir.XML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
public class SubmissionReader implements MessageBodyReader<Submission> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Submission.class;
    }

    @Override
    public Submission readFrom(
            Class<Submission> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return Bodies.read(body, Fhir.isXml(media));
    }
}
