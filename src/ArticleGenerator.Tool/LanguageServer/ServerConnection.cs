using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;

namespace ArticleGenerator.Tool.LanguageServer;

/// <summary>A language server on two streams.</summary>
internal static class ServerConnection
{
    /// <summary>Answers requests until the client sends <c>exit</c> or disappears; returns the exit code.</summary>
    public static async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellation = default)
    {
        using var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        };
        using var handler = new HeaderDelimitedMessageHandler(output, input, formatter);
        using var rpc = new JsonRpc(handler)
        {
            // One request at a time, in the order of the client.
            SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false),
            CancelLocallyInvokedMethodsWhenConnectionIsClosed = true,
        };
        using var server = new SeedsServer { Rpc = rpc };
        rpc.AddLocalRpcTarget(server, new JsonRpcTargetOptions { DisposeOnDisconnect = false });
        rpc.StartListening();
        var ended = await Task.WhenAny(server.Exit, rpc.Completion).WaitAsync(cancellation);
        return ended == server.Exit ? await server.Exit : ExitCode.Findings;
    }
}
