using System.CommandLine;
using ArticleGenerator.Tool.LanguageServer;

namespace ArticleGenerator.Tool.Commands;

/// <summary>The language server, over standard input and output.</summary>
internal static class LspCommand
{
    public static Command Create()
    {
        var stdio = new Option<bool>("--stdio") { Description = "The default; some editors pass it.", Hidden = true };
        var command = new Command("lsp", "Runs the language server for editors, over standard input and output.") { stdio };
        command.SetAction((_, cancellation) => RunAsync(cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        return await ServerConnection.RunAsync(input, output, cancellation);
    }
}
