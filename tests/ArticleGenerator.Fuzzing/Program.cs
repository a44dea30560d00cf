using System.Globalization;
using ArticleGenerator.Fuzzing;
using SharpFuzz;

// See docs/fuzzing.md.
switch (args)
{
    case ["afl", var target]:
        Fuzzer.OutOfProcess.Run(stream => FuzzTargets.All[target](ReadAll(stream)));
        return 0;
    case ["replay", var target, var folder]:
        return new CorpusRun(target, folder).Replay();
    case ["mutate", var target, var folder, var seconds]:
        return new CorpusRun(target, folder).Mutate(Seconds(seconds));
    case ["compile", var package, var seeds, var seconds]:
        return new CompilerRun(package, seeds).Mutate(Seconds(seconds));
    default:
        Console.Error.WriteLine($"""
            afl <target>                              one input from afl-fuzz after the other
            replay <target> <folder>                  each file of a folder
            mutate <target> <folder> <seconds>        files of a folder, changed at random
            compile <package> <seeds> <seconds>       seeds changed at random, in the compiler with the packed generator
            Targets: {string.Join(", ", FuzzTargets.All.Keys)}
            """);
        return 2;
}

static TimeSpan Seconds(string written) => TimeSpan.FromSeconds(int.Parse(written, CultureInfo.InvariantCulture));

static byte[] ReadAll(Stream stream)
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    return bytes.ToArray();
}
