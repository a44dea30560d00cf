using ArticleGenerator.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CommandLine;

// Whole builds are processes of their own, which BenchmarkDotNet has no word for.
if (args is ["builds" or "check" or "editor" or "memory" or "libraries" or "peers", ..])
{
    return Parser.Default.ParseArguments<BuildsCommand, CheckCommand, EditorCommand, MemoryCommand, LibrariesCommand, PeersCommand>(args)
        .MapResult((ICommand command) => Run(command), _ => 2);
}

// In this process: the projects that are measured have internals that a project made by BenchmarkDotNet could not see.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;

static int Run(ICommand command)
{
    try
    {
        command.Run();
        return 0;
    }
    catch (BenchmarkException e)
    {
        Console.Error.WriteLine(e.Message);
        return 1;
    }
}
