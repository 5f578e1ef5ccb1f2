package dev.hepatica.runtime;

import dev.hepatica.fhir.OperationOutcomes;
import dev.hepatica.fhir.wire.Fhir;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands between the codec of HTTP and Vert.x, on one connection. It gives a body to refusals that have none, escapes what
 * clients leave unescaped in addresses, and has a request refused that names two hosts.
 */
final class Refusals extends ChannelDuplexHandler {

    /** Printable characters that may not stand in an address, and that clients send all the same, as in {@code system|code}. */
    private static final Pattern UNESCAPED = Pattern.compile("[\"<>\\\\^`{|}]");

    /** Refusals of Vert.x and Quarkus; those about the rights of the caller have no body on purpose. */
    private static final Set<HttpResponseStatus> BARE = Set.of(
            HttpResponseStatus.BAD_REQUEST,
            HttpResponseStatus.NOT_FOUND,
            HttpResponseStatus.METHOD_NOT_ALLOWED,
            HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE,
            HttpResponseStatus.REQUEST_URI_TOO_LONG,
            HttpResponseStatus.EXPECTATION_FAILED,
            HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            HttpResponseStatus.SERVICE_UNAVAILABLE);

    /** For each request that is not answered yet whether its answer has no body. */
    private final Queue<Boolean> bodiless = new ArrayDeque<>();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            bodiless.add(HttpMethod.HEAD.equals(request.method()));
            request.setUri(UNESCAPED
                    .matcher(request.uri())
                    .replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0))));
            if (request.headers().getAll(HttpHeaderNames.HOST).size() > 1) {
                request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("two hosts")));
            } else if (HttpVersion.HTTP_1_0.equals(request.protocolVersion())
                    && !request.headers().contains(HttpHeaderNames.HOST)) {
                request.headers().set(HttpHeaderNames.HOST, "localhost");
            }
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        var answer = message;
        if (message instanceof HttpResponse response
                && response.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
            var hasNoBody = Boolean.TRUE.equals(bodiless.poll());
            if (!hasNoBody
                    && BARE.contains(response.status())
                    && message instanceof FullHttpResponse full
                    && !full.content().isReadable()) {
                answer = withBody(full);
                ReferenceCountUtil.release(message);
            }
        }
        super.write(context, answer, promise);
    }

    private static FullHttpResponse withBody(FullHttpResponse bare) {
        var body = OperationOutcomes.refusal(bare.status().code()).getBytes(StandardCharsets.UTF_8);
        var answer = new DefaultFullHttpResponse(bare.protocolVersion(), bare.status(), Unpooled.wrappedBuffer(body));
        answer.headers()
                .set(bare.headers())
                .set(HttpHeaderNames.CONTENT_TYPE, Fhir.JSON)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return answer;
    }
}
