using Blog;

Site.Create(args).Run();
