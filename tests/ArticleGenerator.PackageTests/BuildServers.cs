using System.Collections.Concurrent;
using System.Diagnostics;

namespace ArticleGenerator.PackageTests;

/// <summary>
/// The processes that the builds of this run share, so that not every one of them has to warm up a compiler: one compiler server, and an
/// MSBuild server for each build that runs at the same time. They are started here under names of their own and ended here by their process
/// ids, so a developer's own servers are neither used nor stopped.
/// </summary>
internal sealed class BuildServers : IDisposable
{
    private readonly string name = $"article-generator-tests-{Environment.ProcessId}";
    private readonly ConcurrentBag<string> idle = [];
    private readonly ConcurrentBag<Process> processes = [];
    private readonly string sdk;
    private int count;

    private BuildServers(string sdk) => this.sdk = sdk;

    /// <summary>What makes a build use the compiler server. One by another SDK compiles by itself.</summary>
    public IEnumerable<(string, string?)> CompilerVariables => [("UseSharedCompilation", "true"), ("SharedCompilationId", name)];

    /// <summary>Starts the compiler server of the SDK that builds in this folder.</summary>
    public static async Task<BuildServers> Start(string folder)
    {
        var version = (await CommandLine.Dotnet(folder, "--version")).MustSucceed().Output.Trim();
        var installed = (await CommandLine.Dotnet(folder, "--list-sdks")).MustSucceed().Output.Split('\n');
        var line = installed.Single(sdk => sdk.StartsWith(version + " [", StringComparison.Ordinal)).Trim();
        var servers = new BuildServers(Path.Combine(line[(version.Length + 2)..^1], version));
        servers.StartServer([], "Roslyn/bincore/VBCSCompiler.dll", "-pipename:" + servers.name);
        return servers;
    }

    /// <summary>Runs a command of the CLI that builds, in a process that has built before if one is free.</summary>
    public async Task<CommandResult> Run(string folder, string packagesFolder, params IEnumerable<string> arguments)
    {
        var server = idle.TryTake(out var free) ? free : StartBuildServer();
        var environment = VariablesOf(server).Append(("NUGET_PACKAGES", packagesFolder));
        // A single node: what MSBuild starts beyond it would outlive the run.
        var result = await CommandLine.Finish(CommandLine.Start(folder, environment, [.. arguments, "-m:1"]));
        idle.Add(server);
        return result;
    }

    public void Dispose()
    {
        foreach (var process in processes)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }
    }

    private string StartBuildServer()
    {
        var server = $"{name}-{Interlocked.Increment(ref count)}";
        StartServer(VariablesOf(server), "MSBuild.dll", "/nologo", "/nodemode:8", "/nodeReuse:true");
        return server;
    }

    private IEnumerable<(string, string?)> VariablesOf(string server) =>
    [
        .. CompilerVariables,
        ("MSBUILDNODEHANDSHAKESALT", server), ("DOTNET_CLI_USE_MSBUILD_SERVER", "1"), ("MSBUILDDISABLENODEREUSE", null),
    ];

    private void StartServer(IEnumerable<(string, string?)> environment, string program, params IEnumerable<string> arguments)
    {
        var process = CommandLine.Start(sdk, environment, [Path.Combine(sdk, program), .. arguments]);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        processes.Add(process);
    }
}
