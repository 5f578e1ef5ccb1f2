package dev.hepatica.runtime;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Adds {@link Refusals} to each connection of the server. Vert.x itself answers what is not HTTP, before any handler of Quarkus
 * sees it, and Quarkus gives no access to the handler that Vert.x has for that. Vert.x finds this class as a service.
 */
public final class RefusedConnections implements VertxServiceProvider {

    /** The name by which Vert.x adds its handler of requests, behind the codec. */
    private static final String VERTX = "handler";

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new Transport());
    }

    /** The transport that Vert.x uses by default. */
    private static final class Transport extends JDKTransport {

        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
            super.configure(options, domainSocket, bootstrap);
            bootstrap.childHandler(new Connection(bootstrap.config().childHandler()));
        }
    }

    /** Prepares a connection as Vert.x does, and adds to it. */
    private static final class Connection extends ChannelInitializer<Channel> {

        private final ChannelHandler vertx;

        private Connection(ChannelHandler vertx) {
            this.vertx = vertx;
        }

        @Override
        protected void initChannel(Channel channel) {
            channel.pipeline().addLast(new Waiting(), vertx);
        }
    }

    /**
     * Waits until the codec is in its place: Vert.x adds it when the first bytes, or the first request, have shown which version
     * of HTTP they are.
     */
    private static final class Waiting extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            var pipeline = context.pipeline();
            if (pipeline.get(VERTX) == null) {
                pipeline.addLast(new Waiting());
            } else {
                pipeline.addBefore(VERTX, null, new Refusals());
            }
            pipeline.remove(this);
            context.fireChannelRead(message);
        }
    }
}
