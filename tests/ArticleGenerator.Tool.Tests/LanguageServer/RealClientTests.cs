using System.Diagnostics;
using System.Globalization;

namespace ArticleGenerator.Tool.Tests.LanguageServer;

/// <summary>The program as real editors start it.</summary>
public sealed class RealClientTests
{
    private static readonly string Program =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "articles.exe" : "articles");

    [Fact]
    public async Task Neovim_shows_fixes_completes_finds_and_renames()
    {
        // Where no test may be left out, a machine without the editor fails.
        if (!HasProgram("nvim") && Environment.GetEnvironmentVariable("ARTICLEGENERATOR_ALL_TESTS") == "true")
            Assert.Fail("Install neovim.");
        Assert.SkipUnless(HasProgram("nvim"), "The test in Neovim is left out: install neovim.");
        using var folder = new TemporaryFolder();
        folder["seeds/INDEX.md"] = "- [Fun](a.txt)\n- [Home](b.txt)\n";
        folder["seeds/a.txt"] = "\"We had fun 😀,\" said Ada Lovelace.\n";
        folder["seeds/a.yaml"] = "people:\n  ada: Ada Lovelace\nquotes:\n  fun:\n    text: We had fun 😀\n    speaker: adda\n";
        folder["seeds/b.txt"] = "Ada Lovelace went home.\n";
        folder["seeds/b.yaml"] = "people:\n  ada: Ada Lovelace\n";
        var script = TemporaryFolder.InRepository("tests/ArticleGenerator.Tool.Tests/LanguageServer/neovim.lua");

        var (exitCode, output) = await RunAsync(
            "nvim", folder.Path,
            ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", $"luafile {script}", "-c", "cquit 1"], ("ARTICLES_PROGRAM", Program));

        Assert.True(exitCode == 0, output);
        Assert.Equal(
            "people:\n  lovelace: Ada Lovelace\nquotes:\n  fun:\n    text: We had fun 😀\n    speaker: lovelace\n    cue: said\n",
            folder["seeds/a.yaml"]);
        Assert.Equal("people:\n  lovelace: Ada Lovelace\n", folder["seeds/b.yaml"]);
    }

    [Fact]
    public async Task A_client_of_Node_and_the_extension_pass_their_tests()
    {
        const string Missing = "The tests of src/vscode are left out: install Node 20 or newer, and run 'npm ci' in src/vscode.";
        var extension = TemporaryFolder.InRepository("src/vscode");
        Assert.SkipUnless(HasProgram("npm") && Directory.Exists(Path.Combine(extension, "node_modules")), Missing);

        var edits = Environment.GetEnvironmentVariable("ARTICLES_EDITS") ?? 10_000.ToString(CultureInfo.InvariantCulture);
        var (exitCode, output) = await RunAsync(
            "npm", extension, ["test", "--silent"], ("ARTICLES_PROGRAM", Program), ("ARTICLES_EDITS", edits));

        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task It_ends_with_the_client_and_prints_nothing_else()
    {
        var start = new ProcessStartInfo(Program, ["lsp", "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var server = Process.Start(start)!;

        server.StandardInput.Close();

        Assert.Equal("", await server.StandardOutput.ReadToEndAsync());
        Assert.Equal("", await server.StandardError.ReadToEndAsync());
        await server.WaitForExitAsync();
        Assert.Equal(ExitCode.Findings, server.ExitCode);
    }

    private static bool HasProgram(string name) => Array.Exists(
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator), folder => File.Exists(Path.Combine(folder, name)));

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string program, string folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        await using var end = TestContext.Current.CancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
