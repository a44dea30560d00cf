namespace ArticleGenerator.Benchmarks;

/// <summary>What builds leave in the folder of a project.</summary>
internal static class BuildOutput
{
    /// <summary>In obj/, what a restore wrote are files, and what a build wrote are folders.</summary>
    public static void Remove(string projectFolder)
    {
        var obj = new DirectoryInfo(Path.Combine(projectFolder, "obj"));
        DirectoryInfo[] folders = [new(Path.Combine(projectFolder, "bin")), .. obj.Exists ? obj.GetDirectories() : []];
        foreach (var folder in folders.Where(f => f.Exists))
            folder.Delete(recursive: true);
    }
}
